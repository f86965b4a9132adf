import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });
const world = JSON.parse(readFileSync('models/scenes-64/world.json', 'utf8'));

test('the model card, its pictures and its world are one link from every page', async () => {
	const { page, problems } = await browser.open('/lessons');
	await page.getByRole('link', { name: 'About the models' }).click();
	await page.getByRole('heading', { level: 2, name: 'scenes-64', exact: true }).waitFor();
	const sheet = page.locator('article img').first();
	await expect
		.poll(() => sheet.evaluate((img: HTMLImageElement) => img.naturalWidth))
		.toBeGreaterThan(500);
	const things = Object.keys(world.frequency).length + world.rare.length;
	expect(await page.locator('.things li').count()).toBe(things);
	await page.getByText(`The ${world.held_out_combinations.length} combinations`).click();
	await page.getByText('panda, snow', { exact: true }).waitFor();
	await page.getByText('scripts/python.sh models/training/train.py').first().waitFor();
	expect(problems).toEqual([]);
});

test('the page keeps nobody out and never scrolls sideways, in light and in dark', async () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		const { page } = await browser.open('/models', {
			colorScheme,
			viewport: { width: 360, height: 740 }
		});
		expect(await barriers(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	}
});
