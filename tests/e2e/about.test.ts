import { expect, test } from 'vitest';
import { about } from '#words/about.ts';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

test.each([360, 1280])(
	'at %i pixels the page about the site is one link away, whole, and keeps nobody out',
	async (width) => {
		const { page, problems } = await browser.open('/lessons', {
			viewport: { width, height: 800 },
			colorScheme: width === 360 ? 'dark' : 'light'
		});
		await page.getByRole('link', { name: 'About this site' }).click();
		await page.getByRole('heading', { level: 1, name: about.title }).waitFor();
		expect(await page.locator('tbody tr').count()).toBe(56 + 42);
		const passage = about.passage(1, 'What it does know by heart');
		const answered = page.getByRole('link', { name: passage });
		expect(await answered.count()).toBeGreaterThan(2);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		expect(await barriers(page)).toEqual([]);
		await answered.first().click();
		await page.waitForURL('**/lessons/not-a-collage/#what-it-does-know-by-heart');
		expect(problems).toEqual([]);
	}
);
