import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

test('any page leads to the search, which finds lessons, their parts, terms and figures as one types', async () => {
	const { page, problems } = await browser.open('/lessons/adding-noise');
	await page.getByRole('link', { name: 'Search' }).click();
	await page.waitForURL('**/search/');
	const field = page.getByRole('textbox', { name: 'Search lessons, figures and the glossary' });
	await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);

	await field.pressSequentially('guidance');
	const results = page.locator('ol h2');
	await results.getByText('guidance', { exact: true }).waitFor();
	await page.getByRole('status').getByText('places').waitFor();
	await expect.poll(() => new URL(page.url()).search).toBe('?q=guidance');
	const lesson = page.locator('ol > li', { hasText: 'Lesson 6' });
	await lesson.locator('mark', { hasText: /guid/i }).first().waitFor();

	await lesson.locator('li a').first().click();
	await page.waitForURL(/\/lessons\/words-steer-pictures\/#.+/);
	await page.getByRole('heading', { level: 1, name: 'Words steer pictures' }).waitFor();
	await page.goBack();
	await expect.poll(() => field.inputValue()).toBe('guidance');
	await results.getByText('guidance', { exact: true }).click();
	await page.waitForURL('**/glossary/#guidance');
	expect(problems).toEqual([]);
});

test('what nothing says is told, markup stays text, and an empty field is no question', async () => {
	for (const [term, told] of [
		['zyzzyva', 'Nothing here says “zyzzyva”.'],
		['<img src=x onerror=alert(1)>', /places?|Nothing/]
	] as const) {
		const { page, problems } = await browser.open(`/search?q=${encodeURIComponent(term)}`);
		await page.getByRole('status').getByText(told).waitFor();
		expect(await page.locator('main img').count()).toBe(0);
		await page.getByRole('textbox').fill('');
		await expect.poll(() => page.getByRole('status').innerText()).toBe('');
		expect(problems).toEqual([]);
	}
});

test('where the list of words cannot be fetched that is said, and asking again helps', async () => {
	const { page } = await browser.blank();
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto('/search?q=noise');
	await page.getByText('couldn’t be fetched').waitFor();
	await page.unroute('**/pagefind/**');
	await page.getByRole('button', { name: 'Try again' }).click();
	await page.locator('ol h2').first().waitFor();
	expect(await page.getByText('couldn’t be fetched').count()).toBe(0);
});

test('the search keeps nobody out, and fits a phone', async () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		const { page } = await browser.open('/search?q=noise', {
			colorScheme,
			viewport: { width: 360, height: 740 }
		});
		await page.locator('ol h2').first().waitFor();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		expect(await barriers(page)).toEqual([]);
	}
});
