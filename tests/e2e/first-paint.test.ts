import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });
const pages = ['/', '/playground/', '/compare/', '/lessons/learning-to-denoise/', '/embed/paths/'];

test.each(pages)('%s is painted as soon as its HTML is there', async (path) => {
	const { page, problems } = await browser.blank();
	// Whatever else it asks for never comes.
	await page.route('**/*', (route) =>
		route.request().isNavigationRequest() ? route.continue() : undefined
	);
	await page.goto(path, { waitUntil: 'commit' });
	await page.locator('main').waitFor();
	const painted = () => page.evaluate(() => performance.getEntriesByType('paint').length);
	await expect.poll(painted).toBeGreaterThan(0);
	// The page's own styles, not the browser's.
	expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain(
		'Literata'
	);
	expect(problems).toEqual([]);
});

test.each(pages)('%s comes compressed, and is the same', async (path) => {
	const address = inject('address') + path;
	const plain = await fetch(address, { headers: { 'Accept-Encoding': 'identity' } });
	const html = await plain.text();
	for (const encoding of ['br', 'gzip']) {
		const response = await fetch(address, { headers: { 'Accept-Encoding': encoding } });
		expect(response.headers.get('content-encoding')).toBe(encoding);
		expect(Number(response.headers.get('content-length'))).toBeLessThan(html.length / 2);
		expect(await response.text()).toBe(html);
	}
});
