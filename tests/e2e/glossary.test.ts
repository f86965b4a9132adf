import { expect, test } from 'vitest';
import glossary from '#words/glossary.json' with { type: 'json' };
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';
import { openSaving } from './saving.ts';

const browser = useBrowser({ webgpu: false });

test('every page leads to the glossary, which has every term and keeps nobody out', async () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		const { page, problems } = await browser.open('/lessons', {
			colorScheme,
			viewport: { width: 360, height: 740 }
		});
		await page.getByRole('link', { name: 'Glossary' }).click();
		await page.getByRole('heading', { level: 1, name: 'Glossary' }).waitFor();
		expect(await page.locator('dt').count()).toBe(Object.keys(glossary).length);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		expect(await barriers(page)).toEqual([]);
		expect(problems).toEqual([]);
	}
});

test('a term of a lesson says what it means on the spot, by pointer or key, and lets go again', async () => {
	const { page } = await openSaving(browser, '/lessons/static-to-picture');
	const term = page.locator('dfn a', { hasText: /^seed$/ });
	// The page comes alive a while after it is shown.
	let x = 0;
	await expect.poll(async () => (await page.mouse.move(x++, 9), term.count())).toBe(1);
	const card = page.locator('.definition');
	await term.click();
	await card.getByText(glossary.seed.means).waitFor();
	expect(await barriers(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect.poll(() => card.isVisible()).toBe(false);
	await term.press('Enter');
	await card.getByText(glossary.seed.means).waitFor();
	expect(new URL(page.url()).pathname).toBe('/lessons/static-to-picture/');
	await card.getByRole('link').click();
	await page.waitForURL('**/glossary/#seed');
});

test('what a term means stands in the margin beside its line, where there is one', async () => {
	const { page } = await openSaving(browser, '/lessons/static-to-picture', {
		viewport: { width: 1280, height: 800 }
	});
	const note = page.locator('.margin-note', { hasText: glossary.seed.means });
	let x = 0;
	await expect.poll(async () => (await page.mouse.move(x++, 9), note.count())).toBe(1);
	const [term, beside] = [
		(await page.locator('dfn', { hasText: /^seed$/ }).boundingBox())!,
		(await note.boundingBox())!
	];
	expect(Math.abs(beside.y - term.y)).toBeLessThan(30);
	expect(beside.x).toBeGreaterThan(600);
	const covered = await page.evaluate(() => {
		const boxOf = (element: Element) => element.getBoundingClientRect();
		const large = [...document.querySelectorAll('.prose > :is(.wide, .passage)')].map(boxOf);
		return [...document.querySelectorAll('.margin-note')]
			.map(boxOf)
			.filter(({ height }) => height > 0)
			.filter((note) => large.some((box) => note.top < box.bottom && note.bottom > box.top)).length;
	});
	expect(covered).toBe(0);
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await note.isVisible()).toBe(false);
});
