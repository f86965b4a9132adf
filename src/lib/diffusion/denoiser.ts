import type { AttentionMap } from './attention-map.ts';
import type { BlockView } from './block-view.ts';
import {
	epsFromV,
	epsFromVelocity,
	epsFromX0,
	x0FromEps,
	x0FromV,
	x0FromVelocity
} from './predict.ts';
import { combine, map, sum } from './vector.ts';

/** What a denoiser answers for one noisy x. */
export interface Prediction {
	/** ε̂, the noise in x; same length as x. */
	eps: Float32Array;
	/**
	 * x̂₀, where the denoiser knows it better than through ε̂. Near ᾱ = 0 that matters: dividing by √ᾱ
	 * magnifies the rounding of ε̂, and at ᾱ = 0 nothing of x₀ is left in it.
	 */
	x0?: Float32Array;
	/** ε̂ is not what is left of x beside x̂₀, but on purpose another's: clipping x̂₀ leaves it as it is. */
	epsOfAnother?: true;
	/** With guidance: the two predictions that were mixed. */
	parts?: { conditional: Float32Array; unconditional: Float32Array };
	/** Share of values (0…1) whose x̂₀ was clipped, where clipping is on. */
	clipped?: number;
	/** Where the words of the prompt acted, from the first block to the last, where somebody watches. */
	attention?: readonly AttentionMap[];
	/** What the network made of x without the prompt's words, where somebody watches: see Model. */
	features?: Float32Array;
	/** What each block said of x with the prompt's words, in order, where somebody wants to know that too. */
	blocks?: readonly BlockView[];
	/** What the middle said of x without the prompt's words, spot by spot, all its numbers; along with `blocks`. */
	middle?: Float32Array;
}

/** The noise in `x` at signal level `alphaBar` (ᾱ in [0, 1)). Everything is indexed by ᾱ; no timestep. */
export type Denoiser = (x: Float32Array, alphaBar: number) => Promise<Prediction>;

/** The clean picture a prediction stands for. */
export const cleanGuess = (
	x: Float32Array,
	{ eps, x0 }: Prediction,
	alphaBar: number
): Float32Array => x0 ?? x0FromEps(x, eps, alphaBar);

/** ε̂ = ε̂_∅ + s·(ε̂_c − ε̂_∅) (Ho & Salimans 2022, eq. 6 with s = 1 + w): s = 1 is the conditional alone, whose sights are kept. */
export function guided(conditional: Denoiser, unconditional: Denoiser, scale: number): Denoiser {
	if (!Number.isFinite(scale)) throw new Error(`guidance ${scale} is not a finite number`);
	const mix = (c: Float32Array, u: Float32Array) => combine([scale, c], [1 - scale, u]);
	return async (x, alphaBar) => {
		const [c, u] = await Promise.all([conditional(x, alphaBar), unconditional(x, alphaBar)]);
		const { x0, ...seen } = c;
		return {
			...seen,
			eps: mix(c.eps, u.eps),
			...(x0 && u.x0 && { x0: mix(x0, u.x0) }),
			parts: { conditional: c.eps, unconditional: u.eps }
		};
	};
}

/** Keeps x̂₀ within ±`limit`; ε̂ is derived again, so that x = √ᾱ x̂₀ + √(1−ᾱ) ε̂ stays true. */
export const clippedX0 =
	(denoise: Denoiser, limit = 1): Denoiser =>
	async (x, alphaBar) => {
		const prediction = await denoise(x, alphaBar);
		const guess = cleanGuess(x, prediction, alphaBar);
		const x0 = map(guess, (value) => Math.min(Math.max(value, -limit), limit));
		const outside = sum(guess, x0, (before, after) => Number(before !== after));
		return {
			...prediction,
			...(outside > 0 && !prediction.epsOfAnother && { eps: epsFromX0(x, x0, alphaBar) }),
			x0,
			clipped: outside / x.length
		};
	};

/** A network that answers one array for (x, ᾱ): ε, x₀, v or the flow's velocity. */
type Network = (x: Float32Array, alphaBar: number) => Promise<Float32Array>;

/** Turns what a network was trained to answer into a Denoiser. */
export const predicting: Record<'eps' | 'x0' | 'v' | 'velocity', (network: Network) => Denoiser> = {
	eps: (network) => async (x, alphaBar) => ({ eps: await network(x, alphaBar) }),
	x0: (network) => async (x, alphaBar) => {
		const x0 = await network(x, alphaBar);
		return { eps: epsFromX0(x, x0, alphaBar), x0 };
	},
	v: (network) => async (x, alphaBar) => {
		const v = await network(x, alphaBar);
		return { eps: epsFromV(x, v, alphaBar), x0: x0FromV(x, v, alphaBar) };
	},
	velocity: (network) => async (x, alphaBar) => {
		const u = await network(x, alphaBar);
		return { eps: epsFromVelocity(x, u, alphaBar), x0: x0FromVelocity(x, u, alphaBar) };
	}
};
