import { expect, test } from 'vitest';
import { gaussian } from '#lib/diffusion/random.ts';
import { startedFrom, stepsFrom } from '#lib/diffusion/start-from.ts';
import { maxAbsDifference } from '#lib/diffusion/vector.ts';

const levels = [0, 0.1, 0.3, 0.6, 0.9, 1];
const picture = gaussian(1, 0, 8).map(Math.tanh);
const eps = gaussian(2, 0, 8);

// Diffusers' img2img pipelines: min(int(steps · strength), steps).
test.each([
	[0.3, 50, 15],
	[0.29, 100, 29],
	[0.15, 20, 3],
	[0.99, 20, 19],
	[1, 20, 20],
	[0.01, 20, 1]
])('strength %d of %i steps leaves %i', (strength, steps, left) => {
	expect(stepsFrom(strength, steps)).toBe(left);
});

test.each([0, -0.1, 1.01, NaN])('a strength of %d is refused', (strength) => {
	expect(() => stepsFrom(strength, 20)).toThrow(`strength ${strength} is outside 0 … 1`);
});

test('a walk begins with the picture under as much noise as its first level has', () => {
	const begun = startedFrom({ picture, strength: 0.4 }, levels, eps);
	expect(begun.levels).toEqual([0.6, 0.9, 1]);
	expect(begun.skipped).toBe(3);
	const expected = picture.map((value, i) => Math.sqrt(0.6) * value + Math.sqrt(0.4) * eps[i]!);
	expect(maxAbsDifference(begun.x, expected)).toBeLessThan(1e-6);
});

test('at strength 1 and ᾱ = 0 nothing of the picture is left', () => {
	expect(startedFrom({ picture, strength: 1 }, levels, eps)).toEqual({
		x: eps,
		levels,
		skipped: 0
	});
});

test('however little is to change, the last step is left of the walk', () => {
	const eps = Float32Array.of(1);
	const begun = startedFrom({ picture: eps, strength: 0.1 }, [0.1, 0.3, 0.5, 0.8, 1], eps);
	expect(begun).toMatchObject({ levels: [0.8, 1], skipped: 3 });
});
