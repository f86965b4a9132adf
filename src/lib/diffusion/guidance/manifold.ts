import { epsFromV, x0FromV } from '../predict.ts';
import { mixed, type Guidance } from './guidance.ts';

/** s at which λ = 1: its authors find λ from 0 to 1 to act like s from 1 to 12.5. */
const WHOLE = 12.5;

/**
 * CFG++ (Chung et al. 2025, Algorithm 2): x̂₀ is guided, by λ = s/12.5, and the noise that a step puts back is the one
 * without words, x' = √ᾱ' x̂₀ + √(1−ᾱ') ε̂_∅. As a prediction: the ε̂ of one beside the x̂₀ of the other, so that it
 * changes every sampler that puts its ε̂ back on its x̂₀, as DDIM and Euler do, and no sampler has to know.
 */
export const manifold: Guidance = (told, untold, scale, x, alphaBar) => ({
	eps: epsFromV(x, untold, alphaBar),
	x0: x0FromV(x, mixed(told, untold, scale / WHOLE), alphaBar),
	epsOfAnother: true
});
