import type { Route } from 'playwright';
import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });
const ROOM = { viewport: { width: 1280, height: 800 } };

test('before a room, one figure stands alone and large, and a clicker moves it', async () => {
	const { page, problems } = await browser.blank(ROOM);
	// Pressed before any of its walk is there.
	let isHeld = true;
	const held: Route[] = [];
	await page.route('**/*.bin', (route) => (isHeld ? void held.push(route) : route.continue()));
	await page.goto('/present/step-inspector/?step=5');
	await page.locator('figure').waitFor();
	await expect.poll(() => held.length).toBeGreaterThan(0);
	await page.keyboard.press('PageDown');
	isHeld = false;
	for (const route of held) await route.continue();
	const strip = page.getByRole('slider').first();
	await expect.poll(() => strip.getAttribute('aria-valuetext')).toContain('step 6 of 20');
	await page.keyboard.press('PageUp');
	await page.keyboard.press('PageUp');
	await expect.poll(() => strip.getAttribute('aria-valuetext')).toContain('step 4 of 20');
	const { size, headers } = await page.evaluate(() => ({
		size: getComputedStyle(document.documentElement).fontSize,
		headers: document.querySelectorAll('body > div > :is(header, footer)').length
	}));
	expect([size, headers]).toEqual(['22.4px', 0]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
	// Narrower, its pictures would stand below each other, and most of them below the screen.
	const wide = () => page.locator('figure').evaluate(({ offsetWidth }: HTMLElement) => offsetWidth);
	await expect.poll(wide).toBeGreaterThan(1100);
	await page.keyboard.press('Escape');
	await page.waitForURL('**/gallery/#step-inspector');
	expect(problems).toEqual([]);
});

test('a lesson’s experiments go by: predict, observe, explain', async () => {
	const { page, problems } = await browser.open('/present/lesson/choosing-a-path/', ROOM);
	await page.getByRole('heading', { name: '1. Predict' }).waitFor();
	await page.getByText('1 of 9').waitFor();
	await page.keyboard.press('ArrowRight');
	await page.getByRole('heading', { name: '1. Observe' }).waitFor();
	await page.locator('figure').waitFor();
	await page.keyboard.press('PageDown');
	await page.getByRole('heading', { name: '1. Explain' }).waitFor();
	for (let i = 0; i < 9; i++) await page.keyboard.press('PageDown');
	await page.getByText('9 of 9').waitFor();
	await page.keyboard.press('Escape');
	await page.waitForURL('**/teachers/choosing-a-path/');
	expect(problems).toEqual([]);
});

test.each([
	['/present/karras-rho/', '/present/cascade/', 'figure'],
	['/embed/karras-rho/', '/embed/cascade/', 'figure'],
	['/present/lesson/choosing-a-path/', '/present/lesson/adding-noise/', 'text=/^1 of /']
])('%s leads straight to %s, as history does, and that begins anew', async (one, other, there) => {
	const { page, problems } = await browser.open(one, ROOM);
	await page.locator('figure, h2').first().waitFor();
	await page.keyboard.press('ArrowRight');
	await page.evaluate((path) => {
		const link = document.createElement('a');
		link.href = path;
		// Where the site's own router hears of it.
		document.querySelector('body > div')!.append(link);
		link.click();
	}, other);
	await page.waitForURL(`**${other}`);
	await page.locator(there).first().waitFor();
	expect(problems).toEqual([]);
});

test.each(['light', 'dark'] as const)('in %s colours it keeps nobody out', async (colorScheme) => {
	const { page } = await browser.open('/present/lesson/choosing-a-path/', { ...ROOM, colorScheme });
	await page.getByText('1 of 9').waitFor();
	expect(await barriers(page)).toEqual([]);
	await page.goto('/present/karras-rho/');
	await page.locator('figure').waitFor();
	expect(await barriers(page)).toEqual([]);
});
