import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';
import { figures } from './figures.ts';
import { readThrough } from '../../scripts/lib/read-through.ts';
import { openSaving } from './saving.ts';

const browser = useBrowser({ webgpu: false });

/** The figure of one card, once it is there. */
async function see(page: Page, figure: string) {
	const card = page.locator(`#${figure}`);
	await card.scrollIntoViewIfNeeded();
	return card;
}

test.each(['light', 'dark'] as const)(
	'every figure of the gallery keeps nobody out, in %s colours',
	async (colorScheme) => {
		const { page, problems } = await openSaving(browser, '/gallery', { colorScheme });
		await readThrough(page);
		const inspector = await see(page, 'step-inspector');
		await inspector.locator('.gate').waitFor();
		await inspector.getByText('All its numbers at once').click();
		await inspector.locator('svg[role=img]').first().waitFor();
		expect(await barriers(page)).toEqual([]);
		expect(problems).toEqual([]);
	}
);

test('at 360 pixels nothing scrolls sideways', async () => {
	const { page } = await openSaving(browser, '/gallery', {
		viewport: { width: 360, height: 740 }
	});
	await readThrough(page);
	await page.locator('#step-inspector .gate').waitFor();
	const [client, scroll] = await page.evaluate(() => [
		document.documentElement.clientWidth,
		document.documentElement.scrollWidth
	]);
	expect(scroll).toBe(client);
});

test('slow motion goes through the four beats, and lights what each is about', async () => {
	const { page } = await browser.open('/gallery', { reducedMotion: 'reduce' });
	const figure = await see(page, 'step-inspector');
	await figure.locator('.gate').waitFor();
	await figure.getByRole('slider').press('Home');
	await figure.getByRole('button', { name: 'Slow motion' }).click();
	const lit = () =>
		figure
			.locator('.equation li:not(.dim)')
			.evaluateAll((items) => items.map((li) => li.getAttribute('data-quantity')));
	expect(await lit()).toEqual(['x', 'eps']);
	await figure.getByRole('button', { name: 'Add fresh noise' }).click();
	expect(await lit()).toEqual(['mu', 'noise', 'next']);
	await figure.getByText('Then new noise is added').waitFor();
	await figure.getByRole('button', { name: 'Slow motion' }).click();
	expect(await lit()).toHaveLength(6);
});

test('all figures are there, each with a link to where it stands alone', async () => {
	const { page } = await browser.open('/gallery');
	const names = await page.locator('section[id]').evaluateAll((all) => all.map(({ id }) => id));
	expect(names.toSorted()).toEqual(figures.toSorted());
	await page.getByRole('link', { name: 'Open alone' }).first().click();
	await page.waitForURL(`**/embed/${names[0]}/`);
});

test('a figure is found by its picture, by lesson or by idea', async () => {
	const { page, problems } = await openSaving(browser, '/gallery');
	const index = page.getByRole('navigation', { name: 'Find a figure' });
	const found = () =>
		index
			.getByRole('link')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')!.slice(1)));
	await index.getByRole('heading', { name: '8. Choosing a path' }).waitFor();
	expect(await found()).toContain('sampler-race');
	await index.getByRole('radio', { name: 'By idea' }).check();
	await index.getByRole('heading', { name: 'Chance and seeds' }).waitFor();
	expect([...new Set(await found())].toSorted()).toEqual(figures.toSorted());
	const pictures = index.getByRole('presentation');
	await pictures.first().scrollIntoViewIfNeeded();
	await expect
		.poll(() => pictures.first().evaluate((it) => (it as HTMLImageElement).naturalWidth))
		.toBe(320);
	await index.locator('a[href="#paths"]').first().click();
	await expect
		.poll(() => page.locator('#paths').evaluate((it) => it.getBoundingClientRect().top))
		.toBeLessThan(200);
	expect(problems).toEqual([]);
});

test('the first six look at the same step: one moves, and the others follow', async () => {
	const { page } = await browser.open('/gallery', { reducedMotion: 'reduce' });
	const inspector = await see(page, 'step-inspector');
	await inspector.locator('.gate').waitFor();
	const film = (await see(page, 'film-strip')).getByRole('slider');
	await film.press('Home');
	await expect
		.poll(() => inspector.getByRole('slider').first().getAttribute('aria-valuenow'))
		.toBe(await film.getAttribute('aria-valuenow'));
});

test('older links to a figure still lead there', async () => {
	const { page } = await browser.open('/gallery#seeds');
	expect(await page.locator('#seed-grid #seeds').count()).toBe(1);
});
