import { describe, expect, it } from 'vitest';
import { normalQuantile } from '#lib/diffusion/normal.ts';
import { philox } from '#lib/diffusion/philox.ts';
import { gaussian, startNoise, stepNoise } from '#lib/diffusion/random.ts';
import { expectRelative } from './close.ts';

const hex = (words: readonly number[]) =>
	words.map((w) => w.toString(16).padStart(8, '0')).join(' ');

describe('philox', () => {
	// Random123 1.14, tests/kat_vectors, "philox4x32 10"
	it('gives the published answer for zeros', () => {
		expect(hex(philox([0, 0, 0, 0], [0, 0]))).toBe('6627e8d5 e169c58d bc57ac4c 9b00dbd8');
	});
	it('gives the published answer for all ones', () => {
		const f = 0xffffffff;
		expect(hex(philox([f, f, f, f], [f, f]))).toBe('408f276d 41c83b0e a20bc7c6 6d5451fd');
	});
	it('gives the published answer for the digits of π', () => {
		const block = philox(
			[0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
			[0xa4093822, 0x299f31d0]
		);
		expect(hex(block)).toBe('d16cfe09 94fdcceb 5001e420 24126ea1');
	});
});

describe('normalQuantile', () => {
	// scipy.special.ndtri((n + 0.5) / 2**32)
	it.each([
		[0, -6.3379577545537895],
		[1000, -5.039851125968712],
		[322122547, -1.4395314704450153],
		[322122548, -1.439531468800213],
		[3792456122, 1.1901180420528346],
		[2 ** 31 - 1, -2.918099372916623e-10],
		[2 ** 31, 2.918099372916623e-10],
		[2 ** 32 - 1, 6.3379577545537895]
	])('agrees with SciPy at n = %i', (n, z) => expectRelative(normalQuantile(n), z, 2e-15));

	it('is odd about the middle, bit by bit', () => {
		for (const n of [0, 5, 123456789, 2 ** 31 - 1]) {
			expect(normalQuantile(2 ** 32 - 1 - n)).toBe(-normalQuantile(n));
		}
	});
});

describe('gaussian', () => {
	it('begins with the same eight numbers everywhere', () => {
		expect(Array.from(gaussian(7, 0, 8))).toEqual([
			1.6911625862121582, 0.6749688386917114, -1.2046078443527222, -1.3679883480072021,
			-0.23537097871303558, 0.8248937129974365, -0.9470813274383545, 1.7263102531433105
		]);
	});

	it('begins a long draw with the short one', () => {
		expect(gaussian(3, 1, 1000).slice(0, 5)).toEqual(gaussian(3, 1, 5));
	});

	const many = gaussian(2026, 0, 100_000);
	const moment = (power: number) => many.reduce((a, z) => a + z ** power, 0) / many.length;
	it('has the moments 0, 1, 0, 3 within four standard errors', () => {
		const error = 4 / Math.sqrt(many.length);
		expect(Math.abs(moment(1))).toBeLessThan(error);
		expect(Math.abs(moment(2) - 1)).toBeLessThan(Math.sqrt(2) * error);
		expect(Math.abs(moment(3))).toBeLessThan(Math.sqrt(15) * error);
		expect(Math.abs(moment(4) - 3)).toBeLessThan(Math.sqrt(96) * error);
	});

	it('has the tails of a normal: 4.55 % beyond 2, 0.27 % beyond 3', () => {
		const beyond = (limit: number) => many.filter((z) => Math.abs(z) > limit).length / many.length;
		expect(Math.abs(beyond(2) - 0.0455)).toBeLessThan(0.003);
		expect(Math.abs(beyond(3) - 0.0027)).toBeLessThan(0.0007);
	});

	const correlation = (a: Float32Array, b: Float32Array) =>
		a.reduce((total, value, i) => total + value * b[i]!, 0) / a.length;
	it('is uncorrelated between neighbouring streams, seeds and numbers', () => {
		const a = gaussian(1, 1, 40_000);
		expect(Math.abs(correlation(a, gaussian(1, 2, 40_000)))).toBeLessThan(0.02);
		expect(Math.abs(correlation(a, gaussian(2, 1, 40_000)))).toBeLessThan(0.02);
		expect(Math.abs(correlation(a.subarray(0, -1), a.subarray(1)))).toBeLessThan(0.02);
	});

	it('gives a step its noise whatever was drawn before, and never that of the start', () => {
		const noise = stepNoise(5, 16);
		const later = noise(9);
		noise(0);
		expect(noise(9)).toEqual(later);
		expect(startNoise(5, 16)).toEqual(gaussian(5, 0, 16));
		expect(noise(0)).toEqual(gaussian(5, 1, 16));
	});

	it('reaches both ends of the seeds', () => {
		expect(gaussian(0, 0, 1)).not.toEqual(gaussian(2 ** 32 - 1, 0, 1));
	});

	it.each([-1, 1e20, 2 ** 32, 0.5, NaN])('refuses seed %d by name and limit', (seed) => {
		expect(() => gaussian(seed, 0, 4)).toThrow(
			`seed ${seed} is not a whole number from 0 to 4294967295`
		);
	});
});
