import { epsFromX0 } from '#lib/diffusion/predict.ts';
import { combine, squaredDistance } from '#lib/diffusion/vector.ts';

/**
 * What a guess at the noise costs: the mean of (ε − ε̂)² over all numbers, for one picture, one level
 * and one draw of noise (Ho et al. 2020, eq. 14, divided by the count of numbers).
 */
export const lossOf = (eps: Float32Array, guessed: Float32Array): number =>
	squaredDistance(eps, guessed) / eps.length;

/** The same, of a guess x̂₀ at the clean picture: with it goes ε̂ = (x − √ᾱ x̂₀)/√(1−ᾱ). */
export const lossOfClean = (
	{ x, eps, alphaBar }: { x: Float32Array; eps: Float32Array; alphaBar: number },
	guessed: Float32Array
): number => lossOf(eps, epsFromX0(x, guessed, alphaBar));

/** The average of pictures, each with its weight; the weights need not add up to 1. */
export function average(
	pictures: readonly Float32Array[],
	weights: readonly number[]
): Float32Array {
	const total = weights.reduce((a, b) => a + b, 0);
	if (!(total > 0)) throw new Error('an average needs a picture that has a weight');
	return combine(...pictures.map((picture, i) => [weights[i]! / total, picture] as const));
}
