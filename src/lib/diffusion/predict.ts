import { combine } from './vector.ts';

/**
 * ε, x₀ and v are three ways to say one thing about x = √ᾱ x₀ + √(1−ᾱ) ε
 * (v: Salimans & Ho 2022, §4; a rotation of (x₀, ε) by the angle acos √ᾱ).
 */

const signal = (alphaBar: number): number => Math.sqrt(alphaBar);
const noise = (alphaBar: number): number => Math.sqrt(1 - alphaBar);

/** x̂₀ = (x − √(1−ᾱ) ε̂)/√ᾱ. Throws at ᾱ = 0, where ε says nothing about x₀. */
export function x0FromEps(x: Float32Array, eps: Float32Array, alphaBar: number): Float32Array {
	if (!(alphaBar > 0)) {
		throw new Error(
			`x̂₀ cannot be read from ε̂ at ᾱ = ${alphaBar}: start a little above 0, ` +
				'or use a denoiser that answers x̂₀ too'
		);
	}
	return combine([1 / signal(alphaBar), x], [-noise(alphaBar) / signal(alphaBar), eps]);
}

/** ε̂ = (x − √ᾱ x̂₀)/√(1−ᾱ). Throws at ᾱ = 1, where there is no noise to name. */
export function epsFromX0(x: Float32Array, x0: Float32Array, alphaBar: number): Float32Array {
	if (!(alphaBar < 1)) throw new Error(`there is no noise in x at ᾱ = ${alphaBar}: stay below 1`);
	return combine([1 / noise(alphaBar), x], [-signal(alphaBar) / noise(alphaBar), x0]);
}

/** v = √ᾱ ε − √(1−ᾱ) x₀. */
export const vOf = (x0: Float32Array, eps: Float32Array, alphaBar: number): Float32Array =>
	combine([signal(alphaBar), eps], [-noise(alphaBar), x0]);

/** x̂₀ = √ᾱ x − √(1−ᾱ) v̂. */
export const x0FromV = (x: Float32Array, v: Float32Array, alphaBar: number): Float32Array =>
	combine([signal(alphaBar), x], [-noise(alphaBar), v]);

/** ε̂ = √(1−ᾱ) x + √ᾱ v̂. */
export const epsFromV = (x: Float32Array, v: Float32Array, alphaBar: number): Float32Array =>
	combine([noise(alphaBar), x], [signal(alphaBar), v]);

/**
 * On the straight line (1−t)·x₀ + t·ε (Lipman et al. 2023; t = 0 is data) the velocity is
 * û = ε̂ − x̂₀, and x in our scale is that line divided by √((1−t)² + t²) = 1/(√ᾱ + √(1−ᾱ)).
 */
export const velocityOf = (x0: Float32Array, eps: Float32Array): Float32Array =>
	combine([1, eps], [-1, x0]);

/** x̂₀ = (x − √(1−ᾱ) û)/(√ᾱ + √(1−ᾱ)): in flow scale, x − t·û. */
export function x0FromVelocity(x: Float32Array, u: Float32Array, alphaBar: number): Float32Array {
	const scale = 1 / (signal(alphaBar) + noise(alphaBar));
	return combine([scale, x], [-scale * noise(alphaBar), u]);
}

/** ε̂ = (x + √ᾱ û)/(√ᾱ + √(1−ᾱ)): in flow scale, x + (1 − t)·û. */
export function epsFromVelocity(x: Float32Array, u: Float32Array, alphaBar: number): Float32Array {
	const scale = 1 / (signal(alphaBar) + noise(alphaBar));
	return combine([scale, x], [scale * signal(alphaBar), u]);
}
