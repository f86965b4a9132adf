import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: true });

test('the home page opens without a complaint in the console, in threads’ isolation', async () => {
	const { page, problems } = await browser.open('/');
	expect(await page.title()).toBe('From Static');
	expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
	expect(problems).toEqual([]);
});

test('the home page keeps nobody out, in light and in dark', async () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		const { page } = await browser.open('/', { colorScheme });
		expect(await barriers(page)).toEqual([]);
	}
});

test('an address that is none says so, with status 404', async () => {
	const { page } = await browser.blank();
	const response = await page.goto('/no-such-page');
	expect(response?.status()).toBe(404);
});
