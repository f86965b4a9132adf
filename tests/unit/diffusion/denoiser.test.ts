import { describe, expect, it } from 'vitest';
import { clippedX0, guided, predicting } from '#lib/diffusion/denoiser.ts';
import type { Denoiser } from '#lib/diffusion/denoiser.ts';
import { noised } from '#lib/diffusion/forward.ts';
import { velocityOf, vOf } from '#lib/diffusion/predict.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { combine } from '#lib/diffusion/vector.ts';
import { expectWithin } from './close.ts';

const v = (...values: number[]) => Float32Array.from(values);
const always =
	(eps: Float32Array, x0?: Float32Array): Denoiser =>
	async () => ({ eps, ...(x0 && { x0 }) });

describe('guided', () => {
	// ε_∅ = 0.2, ε_c = 0.5
	it.each([
		[0, 0.2],
		[1, 0.5],
		[3, 1.1],
		[7.5, 2.45]
	])('at scale %d gives %d: 0 ignores the prompt, 1 is plain, not w = s − 1', async (s, mixed) => {
		const { eps, parts } = await guided(always(v(0.5)), always(v(0.2)), s)(v(1), 0.5);
		expectWithin(eps, [mixed], 1e-6);
		expect(parts).toEqual({ conditional: v(0.5), unconditional: v(0.2) });
	});

	it('mixes x̂₀ in the same way where both know it', async () => {
		const { x0 } = await guided(always(v(0.5), v(1)), always(v(0.2), v(0)), 3)(v(1), 0.5);
		expect(x0).toEqual(v(3));
		expect(await guided(always(v(0.5), v(1)), always(v(0.2)), 3)(v(1), 0.5)).not.toHaveProperty(
			'x0'
		);
	});

	it.each([NaN, Infinity])('refuses a scale of %d', (scale) => {
		expect(() => guided(always(v(0)), always(v(0)), scale)).toThrow(
			`guidance ${scale} is not a finite number`
		);
	});
});

describe('clippedX0', () => {
	const x = noised(v(0.5, 3, -2, 0.1), v(1, 1, 1, 1), 0.3);
	it('keeps x = √ᾱ x̂₀ + √(1−ᾱ) ε̂ and counts what it clipped', async () => {
		const { eps, x0, clipped } = await clippedX0(always(v(1, 1, 1, 1)))(x, 0.3);
		expectWithin(x0!, [0.5, 1, -1, 0.1], 1e-6);
		expectWithin(noised(x0!, eps, 0.3), x, 2e-7);
		expect(clipped).toBe(0.5);
	});
	it('derives ε̂ again even where a single value was clipped', async () => {
		const one = noised(v(0.5, 0.2, -0.3, 1.5), v(1, 1, 1, 1), 0.3);
		const { eps, x0, clipped } = await clippedX0(always(v(1, 1, 1, 1)))(one, 0.3);
		expectWithin(noised(x0!, eps, 0.3), one, 2e-7);
		expect(clipped).toBe(0.25);
	});
	it('leaves a prediction within bounds alone', async () => {
		const eps = v(1, 1, 1, 1);
		const answer = await clippedX0(always(eps), 5)(x, 0.3);
		expect(answer.eps).toBe(eps);
		expect(answer.clipped).toBe(0);
	});
	it('passes the guided parts on', async () => {
		const answer = await clippedX0(guided(always(v(1)), always(v(0)), 2))(v(0.2), 0.3);
		expect(answer.parts).toEqual({ conditional: v(1), unconditional: v(0) });
	});
});

describe('predicting', () => {
	const [x0, eps] = [gaussian(4, 0, 16), gaussian(4, 1, 16)];
	const answers = {
		eps: () => eps,
		x0: () => x0,
		v: (alphaBar: number) => vOf(x0, eps, alphaBar),
		velocity: () => velocityOf(x0, eps)
	};
	it.each(['eps', 'x0', 'v', 'velocity'] as const)('%s becomes the same ε̂', async (kind) => {
		const denoise = predicting[kind](async (_, alphaBar) => answers[kind](alphaBar));
		expectWithin((await denoise(noised(x0, eps, 0.4), 0.4)).eps, eps, 1e-6);
	});
	it.each(['x0', 'v', 'velocity'] as const)('%s knows x̂₀ even at ᾱ = 0', async (kind) => {
		const denoise = predicting[kind](async (_, alphaBar) => answers[kind](alphaBar));
		const answer = await denoise(eps, 0);
		expectWithin(answer.x0!, x0, 1e-6);
		expectWithin(answer.eps, combine([1, eps]), 1e-6);
	});
});
