import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { pointsDenoiser } from '#lib/diffusion/points.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { sample } from '#lib/pipeline/sample.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';
import LeaveTheDiceOut from '#lib/widgets/leave-the-dice-out/LeaveTheDiceOut.svelte';

const SIZE = 64 * 64 * 3;
const points = [1, 2, 3].map((stream) => gaussian(1, stream, SIZE).map(Math.tanh));

function recorder() {
	const asked: Recipe[] = [];
	const source: FrameSource = {
		frames(recipe) {
			asked.push(recipe);
			return sample(recipe, pointsDenoiser(points), SIZE);
		},
		provenance: () => ({ kind: 'live', backend: 'test' })
	};
	return { asked, source };
}

const button = (name: string) => page.getByRole('button', { name });

test('it begins with what was recorded: without the dice, pictures differ by a third', async () => {
	await render(LeaveTheDiceOut, recorder());
	await expect.element(page.getByText('Recorded earlier')).toBeVisible();
	await expect.element(page.getByText('Any two differ by 12.6 %.')).toBeVisible();
	await expect.element(page.getByText('Any two differ by 4.2 %.')).toBeVisible();
});

test('drawn here: six seeds with fresh noise, the same six without, then six others', async () => {
	const { asked, source } = recorder();
	await render(LeaveTheDiceOut, { source });
	await userEvent.click(button('Draw them here'));
	await expect.element(button('Other seeds')).toBeVisible();
	const seeds = [1, 2, 3, 4, 5, 6];
	expect(asked.map(({ seed }) => seed)).toEqual([...seeds, ...seeds]);
	expect(asked.map(({ options }) => options['variance'])).toEqual([
		...Array<undefined>(6).fill(undefined),
		...Array<string>(6).fill('none')
	]);
	expect(new Set(asked.map(({ sampler, steps }) => `${sampler} ${steps}`))).toEqual(
		new Set(['ddpm 20'])
	);
	await userEvent.click(button('Other seeds'));
	await expect.poll(() => asked[12]?.seed).toBe(7);
	await userEvent.click(button('Reset'));
	await expect.element(page.getByText('Any two differ by 4.2 %.')).toBeVisible();
});
