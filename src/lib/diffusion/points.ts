import type { Denoiser } from './denoiser.ts';
import { epsFromX0 } from './predict.ts';
import { combine, rows, squaredDistance } from './vector.ts';

/** One bell of a mixture: N(mean, std²·I), chosen with odds `weight`. */
export interface Gaussian {
	mean: Float32Array;
	std: number;
	weight: number;
}

/**
 * The exact denoiser of data drawn from a mixture of Gaussians: with a = √ᾱ and V = a²·std² + 1 − ᾱ,
 * E[x₀|x] = Σ w_m (m + std²·a/V·(x − a·m)), w_m ∝ weight·V^{−d/2}·exp(−‖x − a·m‖²/2V).
 * x may hold many points of d numbers one after another; each is denoised for itself.
 */
export function mixtureDenoiser(bells: readonly Gaussian[]): Denoiser {
	const size = bells[0]?.mean.length;
	if (!size) throw new Error('a mixture needs at least one bell');
	return async (x, alphaBar) => {
		const x0 = new Float32Array(x.length);
		rows(x, size).forEach((point, i) => x0.set(bestGuess(bells, point, alphaBar), i * size));
		return { eps: epsFromX0(x, x0, alphaBar), x0 };
	};
}

/**
 * The exact denoiser of a finite set of points, all equally likely: E[x₀|x] is their average,
 * weighted by softmax(−‖x − √ᾱ y‖²/2(1−ᾱ)) (Karras et al. 2022, App. B.3).
 */
export const pointsDenoiser = (points: readonly Float32Array[]): Denoiser =>
	mixtureDenoiser(points.map((mean) => ({ mean, std: 0, weight: 1 })));

/** Stands for a variance of 0: at ᾱ = 1 the nearest of some points takes all. */
const NO_WIDTH = 1e-300;

/** How likely it is that each bell made this noisy point, ᾱ from 0 to 1; they add up to 1. */
export function responsibilities(
	bells: readonly Gaussian[],
	point: Float32Array,
	alphaBar: number
): number[] {
	const a = Math.sqrt(alphaBar);
	const logOdds = bells.map(({ mean, std, weight }) => {
		const V = Math.max(alphaBar * std ** 2 + 1 - alphaBar, NO_WIDTH);
		const squared = squaredDistance(point, mean, a);
		return Math.log(weight) - (mean.length / 2) * Math.log(V) - squared / (2 * V);
	});
	return softmax(logOdds);
}

/** exp(uᵢ)/Σ exp(uⱼ), shifted so that nothing overflows. */
export function softmax(values: readonly number[]): number[] {
	const highest = values.reduce((a, b) => Math.max(a, b), -Infinity);
	const odds = values.map((value) => Math.exp(value - highest));
	const total = odds.reduce((a, b) => a + b, 0);
	return odds.map((value) => value / total);
}

/** E[x₀|x] for one point. */
function bestGuess(
	bells: readonly Gaussian[],
	point: Float32Array,
	alphaBar: number
): Float32Array {
	const a = Math.sqrt(alphaBar);
	const gains = bells.map(({ std }) => (std ** 2 * a) / (alphaBar * std ** 2 + 1 - alphaBar));
	const weights = responsibilities(bells, point, alphaBar);
	const ofPoint = weights.reduce((total, w, m) => total + w * gains[m]!, 0);
	return combine(
		[ofPoint, point],
		...bells.map(({ mean }, m) => [weights[m]! * (1 - gains[m]! * a), mean] as const)
	);
}
