import { describe, expect, it } from 'vitest';
import { alphaBarOfSigma } from '#lib/diffusion/noise-level.ts';
import {
	mixtureDenoiser,
	pointsDenoiser,
	responsibilities,
	softmax
} from '#lib/diffusion/points.ts';
import { linear } from '#lib/diffusion/schedule.ts';
import { combine } from '#lib/diffusion/vector.ts';
import { expectWithin } from './close.ts';

const v = (...values: number[]) => Float32Array.from(values);

describe('two points at ±1', () => {
	const denoise = pointsDenoiser([v(-1), v(1)]);
	const schedule = linear();
	// E[x₀|x_t = 0.5] = tanh(√ᾱ x/(1−ᾱ))
	it.each([
		[100, 0.999797307637],
		[250, 0.6414154467],
		[500, 0.150959263083],
		[750, 0.0290311072403],
		[1000, 0.0031765265593]
	])('the best guess at t = %i is the closed form', async (t, expected) => {
		expectWithin((await denoise(v(0.5), schedule[t]!)).x0!, [expected], 6e-8);
	});
});

describe('points at −1, 0, 2 seen at x = 0.5', () => {
	const points = [v(-1), v(0), v(2)];
	const bells = points.map((mean) => ({ mean, std: 0, weight: 1 }));
	const at = (sigma: number) => {
		const alphaBar = alphaBarOfSigma(sigma);
		return { alphaBar, x: combine([Math.sqrt(alphaBar), v(0.5)]) };
	};
	it('has the reference weights at σ = 1', () => {
		const { alphaBar, x } = at(1);
		expectWithin(
			responsibilities(bells, x, alphaBar),
			[0.211941557617, 0.576116884766, 0.211941557617],
			1e-7
		);
	});
	it.each([
		[1, 0.211941557617],
		[4, 0.326318096967],
		[0.25, 1.12535149391e-7]
	])('has the reference guess at σ = %d', async (sigma, expected) => {
		const { alphaBar, x } = at(sigma);
		expectWithin((await pointsDenoiser(points)(x, alphaBar)).x0!, [expected], 1e-7);
	});
	it('its noise points away from the guess: (D − x)/σ² = −ε/σ is the score', async () => {
		const { alphaBar, x } = at(1);
		expectWithin((await pointsDenoiser(points)(x, alphaBar)).eps, [0.288058442383], 1e-7);
	});
});

describe('a mixture', () => {
	it('of one bell is the Gaussian case √ᾱ s² x/(ᾱ s² + 1 − ᾱ)', async () => {
		const denoise = mixtureDenoiser([{ mean: v(0), std: 0.5, weight: 1 }]);
		const expected = (Math.sqrt(0.3) * 0.25 * 0.8) / (0.3 * 0.25 + 0.7);
		expectWithin((await denoise(v(0.8), 0.3)).x0!, [expected], 1e-7);
	});
	it('weighs bells of different width and odds', () => {
		const bells = [
			{ mean: v(0, 0), std: 1, weight: 3 },
			{ mean: v(1, 1), std: 0.1, weight: 1 }
		];
		// Densities at (1, 1) without noise: 3·e⁻¹/2π against 1/(2π·0.01).
		const odds = [3 * Math.exp(-1), 100];
		const total = odds[0]! + odds[1]!;
		expectWithin(responsibilities(bells, v(1, 1), 1), [odds[0]! / total, odds[1]! / total], 1e-12);
	});
	it('at ᾱ = 1 the nearest point takes all, and equals share', () => {
		const points = [v(0), v(1), v(3)].map((mean) => ({ mean, std: 0, weight: 1 }));
		expect(responsibilities(points, v(0.9), 1)).toEqual([0, 1, 0]);
		expect(responsibilities(points, v(2), 1)).toEqual([0, 0.5, 0.5]);
	});
	it('treats many points in one array each for itself', async () => {
		const denoise = pointsDenoiser([v(0, 1), v(2, 3)]);
		const [a, b, both] = await Promise.all(
			[v(0.1, 0.2), v(1.5, 1.6), v(0.1, 0.2, 1.5, 1.6)].map((x) => denoise(x, 0.6))
		);
		expect(both!.x0).toEqual(v(...a!.x0!, ...b!.x0!));
	});
	it('stays finite far away, where every density underflows', async () => {
		expectWithin((await pointsDenoiser([v(-1), v(1)])(v(1e4), 0.9999)).x0!, [1], 0);
	});
	it('needs a bell', () => {
		expect(() => mixtureDenoiser([])).toThrow('a mixture needs at least one bell');
	});
});

it('softmax([2, 1, 0]) is the reference', () => {
	expectWithin(softmax([2, 1, 0]), [0.665240955775, 0.244728471055, 0.0900305731704], 1e-12);
});
