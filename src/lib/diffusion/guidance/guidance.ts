import type { Prediction } from '../denoiser.ts';
import { epsFromV, x0FromV } from '../predict.ts';
import { combine } from '../vector.ts';

/**
 * What a step goes on with, from v̂ with the words, v̂ without them and s, how far to go from the second to the first
 * and past it. In v̂, because at ᾱ = 0 ε̂ says nothing about x₀.
 */
export type Guidance = (
	told: Float32Array,
	untold: Float32Array,
	scale: number,
	x: Float32Array,
	alphaBar: number
) => Prediction;

/** v̂ = v̂_∅ + s·(v̂_c − v̂_∅) (Ho & Salimans 2022, eq. 6 with s = 1 + w): the same in ε̂, in x̂₀ and in v̂. */
export const mixed = (told: Float32Array, untold: Float32Array, scale: number): Float32Array =>
	combine([scale, told], [1 - scale, untold]);

/** The prediction that v̂ stands for. */
export const predictionOfV = (
	x: Float32Array,
	v: Float32Array,
	alphaBar: number
): { eps: Float32Array; x0: Float32Array } => ({
	eps: epsFromV(x, v, alphaBar),
	x0: x0FromV(x, v, alphaBar)
});

/** Guidance as it was found, at every noise level alike. */
export const plain: Guidance = (told, untold, scale, x, alphaBar) =>
	predictionOfV(x, mixed(told, untold, scale), alphaBar);
