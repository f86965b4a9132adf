import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

const query = (page: Page) => new URL(page.url()).searchParams;

test('it opens with pictures, says which comes nearest, and draws how near', async () => {
	const { page, problems } = await browser.open('/compare');
	await page
		.getByRole('link', { name: /^DDIM, 5 evaluations, recorded, distance 0\.\d+/ })
		.waitFor();
	await page.getByText('Recorded earlier').waitFor();
	await page.getByText(/^Nearest to the long run comes /).waitFor();
	await page.getByRole('img', { name: /^Distance to the long run against evaluations/ }).waitFor();
	expect(await page.getByLabel('Noise in all walks').isDisabled()).toBe(true);
	expect(await barriers(page)).toEqual([]);
	expect(problems).toEqual([]);
});

test('any two controls: chosen, set, made, and brought back by the link', async () => {
	const { page, problems } = await browser.open('/compare');
	await page.getByLabel('Columns by').selectOption('word');
	await page.getByLabel('Rows by').selectOption('spacing');
	await page.getByText('Values and settings').first().click();
	await page.getByLabel('Columns: a word of the prompt').fill('apple; pear');
	await page.getByLabel('Columns: a word of the prompt').press('Enter');
	await page.getByLabel('Steps', { exact: true }).first().fill('2');
	await page.getByLabel('Steps', { exact: true }).first().press('Enter');
	for (const name of ['Leading', 'Linspace']) await page.getByRole('checkbox', { name }).uncheck();
	await expect.poll(() => query(page).get('across')).toBe('word*apple*pear');
	await expect.poll(() => query(page).get('down')).toBe('spacing*trailing*karras');
	await page.getByRole('button', { name: 'Make the pictures' }).click();
	await page.getByRole('link', { name: /^“pear”, Karras, 2 evaluations, made in/ }).waitFor();
	expect(await page.getByText('Which comes nearest?').count()).toBe(0);
	expect(await barriers(page)).toEqual([]);

	const other = await browser.open(`/compare${new URL(page.url()).search}`);
	await other.page.getByRole('link', { name: /^“pear”, Karras, 2 evaluations, waits/ }).waitFor();
	expect([...problems, ...other.problems]).toEqual([]);
});

test('a start picture is carried to every picture, and named', async () => {
	const { page, problems } = await browser.open(
		'/compare?start=training-cat&across=strength*0.5*1&down=steps*2'
	);
	await page.getByText('Each begins with the training picture “cat”').waitFor();
	await page.getByRole('button', { name: 'Make the pictures' }).click();
	const half = page.getByRole('link', { name: /^50 % redrawn, 2 steps, 1 evaluation, made in/ });
	await half.waitFor();
	expect(await half.getAttribute('href')).toContain('start=training-cat&strength=0.5');
	await page.getByRole('button', { name: 'Begin with static alone' }).click();
	await expect.poll(() => query(page).get('start')).toBeNull();
	expect(problems).toEqual([]);
});
