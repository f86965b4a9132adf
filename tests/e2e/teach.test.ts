import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

test('a word is taught in the page, asked for, kept, and known to the playground', async () => {
	const { page, problems } = await browser.open('/lessons');
	await page.getByRole('link', { name: 'Teach it a word' }).click();
	await page.getByRole('heading', { level: 1, name: 'Teach it your own drawing' }).waitFor();
	const teachIt = page.getByRole('button', { name: 'Teach', exact: true });

	// Nothing is drawn yet: it says so.
	await teachIt.click();
	await page.getByText('It has nothing to learn from yet').waitFor();
	await page.getByRole('button', { name: 'Use our drawings' }).click();
	expect(await page.getByText('8 of up to 8').count()).toBe(1);
	const word = page.getByLabel('A word you made up');
	await word.fill('dog');
	await teachIt.click();
	await page.getByText('The model knows the word').waitFor();

	await word.fill('zorble');
	await teachIt.click();
	await page.getByText(/^Step [2-9] of/).waitFor({ timeout: 240_000 });

	// What it was shown beside plain paper was painted by itself.
	await page.getByRole('heading', { name: 'Places it painted' }).waitFor();
	expect(await page.getByRole('img', { name: /zorble at night$/ }).count()).toBe(2);

	// In a tab that nobody sees it goes on, as the page says.
	await page.getByText('It goes on while you look at something else').waitFor();
	const seen = await page.getByText(/^Step \d+ of/).textContent();
	await page.evaluate(() => {
		Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	const later = Number(/\d+/.exec(seen!)![0]) + 2;
	await page.getByText(new RegExp(`^Step ${later} of`)).waitFor();
	await page.evaluate(() => {
		Reflect.deleteProperty(document, 'visibilityState');
		document.dispatchEvent(new Event('visibilitychange'));
	});

	const began = Date.now();
	await page.getByRole('button', { name: 'Stop' }).click();
	await page.getByText('Stopped.').waitFor();
	expect(Date.now() - began).toBeLessThan(1000);

	await page.getByRole('heading', { name: '4. Ask for it' }).waitFor();
	await page.getByRole('button', { name: 'Keep this word' }).click();
	await page.getByRole('link', { name: 'Try it in the playground' }).click();
	await page.getByRole('heading', { level: 1, name: 'Playground' }).waitFor();
	await page.getByRole('textbox', { name: 'Prompt', exact: true }).waitFor();
	// Its link names the word, and says so where it isn't known.
	await page.waitForURL(/taught=zorble/);
	expect(await page.getByText('never saw').count()).toBe(0);
	const elsewhere = await browser.open(new URL(page.url()).pathname + new URL(page.url()).search);
	await elsewhere.page.getByText('This link says “zorble”').waitFor();
	await elsewhere.page.getByRole('link', { name: 'Teach it, or open its file' }).click();
	await expect.poll(() => elsewhere.page.getByLabel('A word you made up').inputValue()).toBe('zorble'); // prettier-ignore
	await elsewhere.page.close();

	// It is there on the next visit, and can be removed.
	await page.goto(new URL('teach', page.url().replace(/playground.*/, '')).href);
	const kept = page.getByRole('listitem').filter({ hasText: 'zorble' });
	await kept.waitFor();
	await kept.getByRole('button', { name: 'Remove' }).click();
	await page.getByText('None yet.').waitFor();
	await page.getByRole('button', { name: 'Bring it back' }).click();
	await kept.waitFor();
	expect(problems).toEqual([]);
});

test('the page keeps nobody out and never scrolls sideways, in light and in dark', async () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		const { page } = await browser.open('/teach', {
			colorScheme,
			viewport: { width: 360, height: 740 }
		});
		await page.getByRole('button', { name: 'Use our drawings' }).click();
		expect(await barriers(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	}
});
