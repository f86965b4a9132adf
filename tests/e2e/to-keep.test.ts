import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';
import { toKeep as keep } from '#words/keep.ts';

const browser = useBrowser({ webgpu: false });
const PAGE = '/lessons/check-yourself/to-keep';

test('what to keep prints on one sheet of A4', async () => {
	const { page } = await browser.open(PAGE);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});

test('the last lesson leads there and back, and a phone shows it whole', async () => {
	const { page } = await browser.blank({ viewport: { width: 360, height: 740 } });
	await page.goto('/lessons/check-yourself');
	await page.getByRole('link', { name: keep.link }).click();
	await page.waitForURL(`**${PAGE}/`);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	expect(await barriers(page)).toEqual([]);
	await page.getByRole('link', { name: keep.back }).click();
	await page.waitForURL('**/lessons/check-yourself/');
});
