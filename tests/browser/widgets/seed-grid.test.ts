import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { pointsDenoiser } from '#lib/diffusion/points.ts';
import { startNoise } from '#lib/diffusion/random.ts';
import { editedWalk } from '#lib/pipeline/edited-walk.ts';
import { sample } from '#lib/pipeline/sample.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import SeedGrid from '#lib/widgets/seed-grid/SeedGrid.svelte';

const SIZE = 4 * 4 * 3;
const pictures = [-0.8, 0.6].map((value) => new Float32Array(SIZE).fill(value));

/** Real walks of the exact denoiser, and a record of what they began with. */
function grid() {
	const starts: Float32Array[] = [];
	const generate = (start: Float32Array) => {
		starts.push(start);
		const recipe = { ...defaultRecipe, steps: 4 };
		return sample(recipe, pointsDenoiser(pictures), SIZE, editedWalk(recipe, SIZE, { start }));
	};
	return { starts, props: { generate, side: 4, seed: 3 } };
}

test('nine seeds make nine walks, each from its own static', async () => {
	const { starts, props } = grid();
	await render(SeedGrid, props);
	await page.getByRole('button', { name: 'Make the nine' }).click();
	await expect.poll(() => starts.length).toBe(9);
	expect(starts[0]).toEqual(startNoise(3, SIZE));
	expect(starts[8]).toEqual(startNoise(11, SIZE));
});

test('the one between the chosen two begins between their statics', async () => {
	const { starts, props } = grid();
	await render(SeedGrid, props);
	await page.getByRole('button', { name: 'Seed 7' }).click();
	await page.getByRole('radio', { name: 'Straight across' }).click();
	await page.getByRole('button', { name: 'Make the one between' }).click();
	await expect.poll(() => starts.length).toBe(1);
	const [a, b] = [startNoise(4, SIZE), startNoise(7, SIZE)];
	const half = a.map((value, i) => (value + b[i]!) / 2);
	starts[0]!.forEach((value, i) => expect(value).toBeCloseTo(half[i]!, 6));
});

test('a model that fails is said, not shown as a picture', async () => {
	const { props } = grid();
	const generate = () => {
		throw new Error('The model is not there.');
	};
	await render(SeedGrid, { ...props, generate });
	await page.getByRole('button', { name: 'Make the nine' }).click();
	await expect.element(page.getByRole('alert')).toHaveTextContent('The model is not there.');
});
