import { combine } from './vector.ts';

/**
 * The step back q(x_s | x_t, x₀) from ᾱ_t = `from` up to ᾱ_s = `to`, of any stride: with adjacent steps
 * 1 − from/to is β_t (Ho et al. 2020, eqs 6–7).
 */

/** How far the mean leans on x₀ and on x: [√ᾱ_s (1 − ᾱ_t/ᾱ_s), √(ᾱ_t/ᾱ_s) (1−ᾱ_s)]/(1−ᾱ_t). */
export const posteriorWeights = (from: number, to: number): { x0: number; x: number } => ({
	x0: (Math.sqrt(to) * (1 - from / to)) / (1 - from),
	x: (Math.sqrt(from / to) * (1 - to)) / (1 - from)
});

/** μ̃, the mean of the step back. */
export function posteriorMean(
	x: Float32Array,
	x0: Float32Array,
	from: number,
	to: number
): Float32Array {
	const weights = posteriorWeights(from, to);
	return combine([weights.x0, x0], [weights.x, x]);
}

/** Standard deviation of one step; DDPM is exact with either at one extreme of the data. */
export type StepStd = (from: number, to: number) => number;

/** √β̃: the posterior's own spread, right where the data is a single picture. Zero at the last step. */
export const smallStd: StepStd = (from, to) => Math.sqrt(((1 - to) / (1 - from)) * (1 - from / to));

/** No fresh noise: every step goes to the mean. Of no model; it shows what the noise is for. */
export const noStd: StepStd = () => 0;

/** √β: right where the data is itself N(0, I). Zero at the last step (Ho et al. 2020, Algorithm 2). */
export const largeStd: StepStd = (from, to) => (to === 1 ? 0 : Math.sqrt(1 - from / to));
