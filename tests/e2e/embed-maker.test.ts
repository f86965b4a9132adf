import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

test('a teacher locks the seed and hides the guidance by keyboard, sees it, and copies it', async () => {
	const { page, problems } = await browser.open('/embed');
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const preview = page.frameLocator('iframe');
	await preview.getByLabel('Guidance').waitFor();
	await page.getByLabel('Figure', { exact: true }).focus();
	const tickWithKeys = async (name: string) => {
		const box = page.getByLabel(name);
		for (let i = 0; i < 40; i++) {
			await page.keyboard.press('Tab');
			if (await box.evaluate((element) => element === document.activeElement)) break;
		}
		await page.keyboard.press('Space');
		expect(await box.isChecked()).toBe(true);
	};
	await tickWithKeys('Hide the guidance');
	await tickWithKeys('Lock the seed');
	await expect.poll(() => preview.getByLabel('Guidance').count()).toBe(0);
	await preview.getByText('Seed', { exact: true }).waitFor();
	const address = new URL('/embed/scrubber/?hide=guidance&lock=seed', page.url()).href;
	for (const [button, text] of [
		['Copy the link', address],
		['Copy the <iframe>', `<iframe src="${address.replace('&', '&amp;')}"`],
		['Copy both lines', '<from-static widget="scrubber" hide="guidance" lock="seed"></from-static>']
	] as const) {
		await page.getByRole('button', { name: button }).click();
		await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(text);
	}
	expect(problems).toEqual([]);
});

test('a link to it begins with a figure set up', async () => {
	const { page } = await browser.open('/embed?widget=two-bells&step=3&lock=all');
	await expect
		.poll(() => page.getByLabel('Figure', { exact: true }).inputValue())
		.toBe('two-bells');
	expect(await page.getByLabel('step', { exact: true }).inputValue()).toBe('3');
	expect(await page.getByLabel('Lock every button and slider').isChecked()).toBe(true);
	await page.getByText('/embed/two-bells/?lock=all&step=3', { exact: false }).first().waitFor();
});

test.each([
	[320, 'light'],
	[320, 'dark'],
	[1280, 'light'],
	[1280, 'dark']
] as const)('at %i pixels in %s colours it keeps nobody out', async (width, colorScheme) => {
	const { page, problems } = await browser.open('/embed', {
		viewport: { width, height: 800 },
		colorScheme
	});
	await page.frameLocator('iframe').getByLabel('Guidance').waitFor();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	expect(await barriers(page)).toEqual([]);
	expect(problems).toEqual([]);
});
