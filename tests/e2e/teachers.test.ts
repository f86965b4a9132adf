import { expect, test } from 'vitest';
import { lessons } from '../fixtures/lessons.ts';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

test('every lesson has notes and a worksheet, each a link away', async () => {
	const { page } = await browser.open('/teachers');
	const links = await page
		.locator('main a')
		.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
	for (const slug of lessons) {
		for (const address of [`/teachers/${slug}`, `/teachers/${slug}/worksheet`]) {
			expect(links.map((link) => link.replace(/\/$/, ''))).toContain(address);
			expect((await page.request.get(`${address}/`)).ok()).toBe(true);
		}
	}
});

test('a key is shown only when it’s asked for, and a prompt opens its figure as it has to stand', async () => {
	const { page, problems } = await browser.open('/teachers/choosing-a-path/');
	const prompt = page.getByRole('region', { name: /Karras/ });
	const key = prompt.locator('details p');
	expect(await key.isVisible()).toBe(false);
	await prompt.locator('summary').press('Enter');
	await key.waitFor();
	await prompt.getByRole('link', { name: /^Open/ }).click();
	await page.waitForURL('**/embed/karras-rho/?rho=1&steps=12');
	await expect.poll(() => page.getByRole('slider').first().inputValue()).toBe('1');
	expect(problems).toEqual([]);
});

test('a worksheet prints without buttons, and with no answer on it', async () => {
	const { page } = await browser.open('/teachers/not-a-collage/worksheet/');
	await page.emulateMedia({ media: 'print' });
	expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
	const sheet = () => page.locator('main').innerText();
	await expect.poll(sheet).toContain('/embed/training-examples/?thing=dog');
	expect(await sheet()).toContain('How many different dogs');
	expect(await sheet()).not.toContain('one emoji');
});

test.each(
	[
		'/teachers/',
		'/teachers/where-it-breaks/',
		'/teachers/where-it-breaks/worksheet/',
		'/study/'
	].flatMap((address) => [[address, 320, 'light'] as const, [address, 1280, 'dark'] as const])
)('%s at %i pixels in %s colours keeps nobody out', async (address, width, colorScheme) => {
	const { page, problems } = await browser.open(address, {
		viewport: { width, height: 800 },
		colorScheme
	});
	await page.getByRole('heading', { level: 1 }).waitFor();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	expect(await barriers(page)).toEqual([]);
	expect(problems).toEqual([]);
});
