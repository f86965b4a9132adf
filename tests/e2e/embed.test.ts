import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';
import { figures, settle } from './figures.ts';
import { openSaving } from './saving.ts';

const browser = useBrowser({ webgpu: false });

test.each(figures)(
	'%s alone: nothing complains, keeps anybody out or scrolls sideways, in light and in dark',
	async (figure) => {
		const { page, problems } = await openSaving(browser, `/embed/${figure}`, {
			viewport: { width: 360, height: 740 },
			colorScheme: 'light'
		});
		await settle(page);
		expect(await barriers(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		expect(await page.locator('body > div > :is(header, footer)').count()).toBe(0);

		await page.keyboard.press('Tab');
		expect(await page.locator('main :focus').count()).toBe(1);

		await page.setViewportSize({ width: 1280, height: 800 });
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await barriers(page)).toEqual([]);
		expect(problems).toEqual([]);
	}
);

test('the theme that the reader chose holds where a figure stands alone', async () => {
	const { page } = await browser.blank({ colorScheme: 'light' });
	await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
	await page.goto('/embed/paths');
	expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});
