import { combine } from './vector.ts';

/** x_t = √ᾱ x₀ + √(1−ᾱ) ε: a picture noised in one jump (Ho et al. 2020, eq. 4). */
export const noised = (x0: Float32Array, eps: Float32Array, alphaBar: number): Float32Array =>
	combine([Math.sqrt(alphaBar), x0], [Math.sqrt(1 - alphaBar), eps]);

/**
 * q(x_t | x_s) = N(keep·x_s, std²·I) for a step from ᾱ_s = `from` down to ᾱ_t = `to`:
 * keep = √(ᾱ_t/ᾱ_s), std = √(1 − ᾱ_t/ᾱ_s) (Ho et al. 2020, eq. 2, over any stride).
 */
export function transition(from: number, to: number): { keep: number; std: number } {
	if (!(to <= from)) {
		throw new Error(`noise can only be added: ᾱ cannot rise from ${from} to ${to}`);
	}
	return { keep: Math.sqrt(to / from), std: Math.sqrt(1 - to / from) };
}

/** A draw from q(x_t | x_s): more noise `eps` on a picture that has some. */
export function noisedFurther(
	x: Float32Array,
	eps: Float32Array,
	from: number,
	to: number
): Float32Array {
	const { keep, std } = transition(from, to);
	return combine([keep, x], [std, eps]);
}
