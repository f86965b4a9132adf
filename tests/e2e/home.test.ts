import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: true });

test('the home page opens without a complaint in the console, in threads’ isolation', async () => {
	const { page, problems } = await browser.open('/');
	expect(await page.title()).toBe('From Static');
	expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
	expect(problems).toEqual([]);
});

test('an address that is none says so, with status 404', async () => {
	const { page } = await browser.blank();
	const response = await page.goto('/no-such-page');
	expect(response?.status()).toBe(404);
});
