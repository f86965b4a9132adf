import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';
import { whyNot } from './why-not.ts';

const browser = useBrowser({ webgpu: false });

const query = (page: Page) => new URL(page.url()).searchParams;
const done = (page: Page, steps: number) =>
	page
		.getByRole('status')
		.filter({ hasText: `done, in ${steps} step` })
		.waitFor();

test('between two seeds and two prompts, by link, strip and sliders', async () => {
	const { page, problems } = await browser.open('/playground?steps=2&toward=8');
	await done(page, 2);
	await page.getByText('Two seeds, two prompts').click();
	await page.getByRole('button', { name: 'Sketch the way' }).click();
	await page.getByRole('button', { name: '25 % of the way to seed 8' }).click();
	await expect.poll(() => query(page).get('way')).toBe('0.25');
	// How it takes part may be chosen before there is one.
	await page.getByText('write a second prompt first').waitFor();
	await page.getByRole('radio', { name: 'takes over' }).check();
	await page.getByLabel('Second prompt').fill('a blue car');
	await page.getByLabel('Second prompt').press('Tab');
	await page.getByText('after step 1 of 2').waitFor();
	await expect.poll(() => query(page).get('mix')).toBe('switch');
	expect(await barriers(page)).toEqual([]);
	expect(problems).toEqual([]);
});

test('A stays while B changes, what differs is said, and the link carries both', async () => {
	const { page, problems } = await browser.open('/playground?steps=2');
	await done(page, 2);
	await page.getByText('A against B').click();
	await page.getByText('A is the picture above').waitFor();
	const keep = page.getByRole('button', { name: 'Keep this as A' });
	expect(await whyNot(keep)).toBe('This picture is A already.');
	await page.getByLabel('Prompt', { exact: true }).fill('a green apple on a wooden table');
	await page.getByRole('button', { name: 'Draw', exact: true }).click();
	await page.getByText('They differ in prompt (“red” and “green”).').waitFor();
	await page.getByText(/The pictures are 0\.\d+ apart/).waitFor();
	await page.getByRole('radio', { name: 'Their difference' }).check();
	await page.getByRole('img', { name: 'B minus A' }).waitFor();
	await expect.poll(() => query(page).get('against')).toBe('steps=2');
	expect(await barriers(page)).toEqual([]);

	const other = await browser.open(`/playground${new URL(page.url()).search}`);
	await other.page.getByText('They differ in prompt (“red” and “green”).').waitFor();
	expect([...problems, ...other.problems]).toEqual([]);
});

test('histogram, spectrum and sizes go with the step looked at; times are those of a walk taken here', async () => {
	const { page, problems } = await browser.open('/playground?at=2');
	await page.getByText('Histogram, spectrum, sizes and milliseconds').click();
	await page.getByRole('img', { name: 'Root mean square by step' }).waitFor();
	await page.getByText('a recorded run has none of its own').waitFor();
	await page.getByText('the static is louder than every wave of the guess').waitFor();
	await page.getByRole('img', { name: /^Power of waves from large to fine/ }).waitFor();
	await page.getByRole('slider', { name: 'Step of the walk' }).press('End');
	await page.getByText(/Up to \d{2} waves to a side/).waitFor();
	await page.getByRole('button', { name: 'Draw', exact: true }).click();
	await page.getByText('The first step isn’t here').waitFor();
	expect(await barriers(page)).toEqual([]);
	expect(problems).toEqual([]);
});
