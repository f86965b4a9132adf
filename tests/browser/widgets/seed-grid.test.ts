import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { startNoise } from '#lib/diffusion/random.ts';
import SeedGrid from '#lib/widgets/seed-grid/SeedGrid.svelte';
import { recorder } from './recorder.ts';

const SIZE = 64 * 64 * 3;
const button = (name: string) => page.getByRole('button', { name });

const dotsOf = (canvas: Element) =>
	(canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, 64, 64).data.join();

/** The dots of every picture of the nine. */
const shown = () => [...document.querySelectorAll('button canvas')].map(dotsOf);

test('it opens with nine recorded pictures, and Reset brings them back', async () => {
	const { asked, source } = recorder({ kind: 'exact' });
	await render(SeedGrid, { source });
	await expect.element(page.getByText('Recorded earlier')).toBeVisible();
	await expect.poll(() => new Set(shown()).size).toBe(9);
	const recorded = shown();
	expect(asked).toEqual([]);
	// The one half-way is there as well, along the arc and straight across.
	const mixed = () => dotsOf(page.getByRole('img', { name: 'what becomes of it' }).element());
	const arc = mixed();
	await page.getByRole('radio', { name: 'Straight across' }).click();
	await expect.poll(mixed).not.toBe(arc);
	await button('Make the nine here').click();
	await expect.poll(() => asked.length).toBe(9);
	await expect.element(button('Make the nine here')).toBeVisible();
	expect(shown()).not.toEqual(recorded);
	await button('Reset').click();
	await expect.poll(shown).toEqual(recorded);
});

test('nine seeds make nine walks, each from its own static', async () => {
	const { asked, source } = recorder({ kind: 'exact' });
	await render(SeedGrid, { source });
	await button('Make the nine here').click();
	await expect.poll(() => asked.length).toBe(9);
	expect(asked.map(({ seed }) => seed)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('the one between the chosen two begins between their statics', async () => {
	const { given, source } = recorder({ kind: 'exact' });
	await render(SeedGrid, { source });
	await button('Seed 5').click();
	await page.getByRole('radio', { name: 'Straight across' }).click();
	await button('Make the one between').click();
	await expect.poll(() => given.length).toBe(1);
	const [a, b] = [startNoise(2, SIZE), startNoise(5, SIZE)];
	const far = given[0]!.start!.map((value, i) => Math.abs(value - (a[i]! + b[i]!) / 2));
	expect(Math.max(...far)).toBeLessThan(1e-6);
});

test('a model that fails is said, not shown as a picture', async () => {
	const { source } = recorder({ kind: 'exact' });
	const frames = () => {
		throw new Error('The model is not there.');
	};
	await render(SeedGrid, { source: { ...source, frames } });
	await button('Make the nine here').click();
	await expect.element(page.getByRole('alert')).toHaveTextContent('The model is not there.');
});
