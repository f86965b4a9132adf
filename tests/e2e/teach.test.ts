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
	const began = Date.now();
	await page.getByRole('button', { name: 'Stop' }).click();
	await page.getByText('Stopped.').waitFor();
	expect(Date.now() - began).toBeLessThan(1000);

	await page.getByRole('heading', { name: '4. Ask for it' }).waitFor();
	await page.getByRole('button', { name: 'Keep this word' }).click();
	await page.getByRole('link', { name: 'Try it in the playground' }).click();
	await page.getByRole('heading', { level: 1, name: 'Playground' }).waitFor();
	await page.getByRole('textbox', { name: 'Prompt', exact: true }).waitFor();
	expect(await page.getByText('doesn’t know').count()).toBe(0);

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
