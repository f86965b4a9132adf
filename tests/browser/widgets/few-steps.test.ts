import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { pointsDenoiser } from '#lib/diffusion/points.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { sample } from '#lib/pipeline/sample.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';
import FewSteps from '#lib/widgets/few-steps/FewSteps.svelte';

const SIZE = 64 * 64 * 3;
const points = [1, 2, 3].map((stream) => gaussian(1, stream, SIZE).map(Math.tanh));

function recorder() {
	const asked: Recipe[] = [];
	const source: FrameSource = {
		frames(recipe) {
			asked.push(recipe);
			return sample(recipe, pointsDenoiser(points), SIZE);
		},
		provenance: () => ({ kind: 'exact' })
	};
	return { asked, source };
}

const button = (name: string) => page.getByRole('button', { name });

test('the model walks in 20 steps and in 4, its student in 4 and in 1, all from the same static', async () => {
	const { asked, source } = recorder();
	await render(FewSteps, { source });
	await userEvent.click(button('Draw all four'));
	await expect.element(button('Draw again')).toBeVisible();
	expect(asked.map(({ model, steps, guidance }) => [model, steps, guidance])).toEqual([
		['scenes-64', 20, 3],
		['scenes-64', 4, 3],
		['scenes-64-few', 4, 1],
		['scenes-64-few', 1, 1]
	]);
	expect(new Set(asked.map(({ prompt, seed }) => `${prompt} ${seed}`))).toEqual(
		new Set(['a dog at sunset 7'])
	);
	await expect.element(page.getByText('40 answers')).toBeVisible();
	await expect.element(page.getByText('1 answer', { exact: true })).toBeVisible();
});

test('other words and another static draw all four anew; reset brings both back', async () => {
	const { asked, source } = recorder();
	await render(FewSteps, { source });
	await userEvent.fill(page.getByRole('textbox', { name: 'Prompt' }), 'a panda');
	await userEvent.keyboard('{Enter}');
	await expect.element(button('Draw again')).toBeVisible();
	expect(asked.map(({ prompt }) => prompt)).toEqual(Array(4).fill('a panda'));
	await userEvent.click(button('Other static'));
	await expect.poll(() => asked.length).toBe(8);
	expect(asked[7]!.seed).toBe(8);
	await userEvent.click(button('Reset'));
	await expect
		.element(page.getByRole('textbox', { name: 'Prompt' }))
		.toHaveValue('a dog at sunset');
});
