import { expect, test } from 'vitest';
import { guided } from '#lib/diffusion/denoiser.ts';
import { pointsDenoiser } from '#lib/diffusion/points.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { maxAbsDifference, zip } from '#lib/diffusion/vector.ts';
import { sample } from '#lib/pipeline/sample.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { guidanceOf } from '../../../src/routes/playground/guidance-parts.ts';
import { walk } from '../widgets/walk.ts';

const SIZE = 12;
const [here, there] = [1, 2].map((stream) => gaussian(1, stream, SIZE).map(Math.tanh)) as [
	Float32Array,
	Float32Array
];

test('what guidance mixed is there: ε̂ = ε̂_∅ + s·(ε̂_c − ε̂_∅), and so x̂₀', async () => {
	const scale = 3;
	const denoise = guided(pointsDenoiser([here]), pointsDenoiser([there]), scale);
	const recipe = { ...defaultRecipe, steps: 5, clip: false };
	for await (const frame of sample(recipe, denoise, SIZE)) {
		const { without, with: given, mixed, change } = guidanceOf(frame)!;
		const eps = zip(without.eps, given.eps, (u, c) => u + scale * (c - u));
		expect(maxAbsDifference(eps, frame.eps)).toBeLessThan(1e-5);
		expect(mixed).toBe(frame.x0);
		if (frame.from < 0.01) continue;
		// The exact denoiser of one point knows it.
		expect(maxAbsDifference(without.x0!, there)).toBeLessThan(1e-4);
		expect(maxAbsDifference(given.x0!, here)).toBeLessThan(1e-4);
		const past = zip(without.x0!, change!, (u, d) => u + scale * d);
		expect(maxAbsDifference(past, mixed)).toBeLessThan(1e-3);
	}
});

test('where there was one prediction there is nothing to show', async () => {
	expect((await walk(3)).map(guidanceOf)).toEqual([undefined, undefined, undefined]);
});
