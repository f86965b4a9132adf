import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

const PAGES = [
	'/lab',
	'/playground',
	'/compare',
	'/models',
	'/lessons/static-to-picture',
	'/lessons/choosing-a-path'
];

test.for(PAGES)('with all unfolded, %s is no wider than a phone', async (path) => {
	for (const width of [320, 360]) {
		const { page } = await browser.open(path, { viewport: { width, height: 740 } });
		await page.getByRole('button', { name: /^Colours/ }).waitFor();
		// Some is there only once the model is on its way, or what was recorded.
		await page.waitForLoadState('networkidle');
		const unfolded = await page.evaluate(() => {
			const all = document.querySelectorAll('details');
			for (const one of all) one.open = true;
			return all.length;
		});
		const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
		await page.evaluate(() => new Promise(requestAnimationFrame));
		expect(unfolded).toBeGreaterThan(0);
		expect(await wide()).toBe(width);
	}
});
