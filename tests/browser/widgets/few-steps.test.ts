import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import FewSteps from '#lib/widgets/few-steps/FewSteps.svelte';
import { recorder } from './recorder.ts';

const button = (name: string) => page.getByRole('button', { name });

test('the model walks in 20 steps and in 4, its student in 4 and in 1, all from the same static', async () => {
	const { asked, source } = recorder({ kind: 'exact' });
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
	const { asked, source } = recorder({ kind: 'exact' });
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

test('before anything is drawn here, it shows how all four were drawn earlier, and again after a reset', async () => {
	const { source } = recorder({ kind: 'exact' });
	await render(FewSteps, { source });
	const badge = page.getByText('Recorded earlier');
	const shown = () =>
		new Set([...document.querySelectorAll('canvas')].map((canvas) => canvas.toDataURL())).size;
	await expect.element(badge).toBeVisible();
	await expect.poll(shown).toBe(4);
	await userEvent.click(button('Draw all four'));
	await expect.element(button('Draw again')).toBeVisible();
	expect(badge.elements()).toEqual([]);
	await userEvent.click(button('Reset'));
	await expect.element(badge).toBeVisible();
});
