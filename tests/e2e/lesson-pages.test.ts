import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

/** Waits for a figure. Those that are fetched when they are near also tell that the page is alive. */
async function see(page: Page, figure: string): Promise<void> {
	await page.locator(`#${figure}`).scrollIntoViewIfNeeded();
	await page.locator(`#${figure}`).getByRole('slider').first().waitFor();
}

test('links in the prose set the mixer and the schedule that they speak of', async () => {
	const { page } = await browser.open('/lessons/adding-noise', { reducedMotion: 'reduce' });
	await see(page, 'bench');
	// The times are said from the second level on.
	await page.getByLabel('② Algebra').first().check();
	await page.getByRole('link', { name: 't = 800', exact: true }).click();
	await page.locator('#mixer').getByText('t = 800 of 1000').waitFor();
	const bench = page.locator('#bench');
	await bench.getByText('even at t = 260').waitFor();
	await page.getByRole('link', { name: 'The cosine schedule' }).click();
	await bench.getByText('even at t = 497').waitFor();
});

test('links in the prose set the chart that they speak of', async () => {
	const { page } = await browser.open('/lessons/choosing-a-path', { reducedMotion: 'reduce' });
	await see(page, 'errors');
	const chart = page.locator('#errors');
	await page.locator('a[href$="#errors"]', { hasText: /^40$/ }).click();
	await expect
		.poll(() => chart.getByRole('slider').first().getAttribute('aria-valuetext'))
		.toBe('40');
	await chart.getByText('0.0052').waitFor();
});

test('an answer read off a figure is judged, and is there again after a reload', async () => {
	const { page } = await browser.open('/lessons/adding-noise', { reducedMotion: 'reduce' });
	await see(page, 'bench');
	await page.locator('#linear').getByRole('slider').fill('315');
	await page.getByRole('button', { name: 'Take the time shown above' }).click();
	await page.getByRole('button', { name: 'Check' }).last().click();
	await page.getByText('It’s t = 316, less than a third of the way').waitFor();
	await page.reload();
	await page.getByText('It’s t = 316, less than a third of the way').waitFor();
	expect(await page.getByLabel('Time t').inputValue()).toBe('315');
});

test('how long Euler takes to catch up is computed on the page', async () => {
	const { page } = await browser.open('/lessons/choosing-a-path', { reducedMotion: 'reduce' });
	await see(page, 'catch-up');
	const answer = page.getByLabel('Evaluations', { exact: true }).last();
	await answer.fill('64');
	await page.getByRole('button', { name: 'Check' }).last().click();
	await page.getByText('Euler first comes as near with 58 evaluations').waitFor();
	await page.getByText('Right.').waitFor();
	await answer.fill('900');
	await page.getByRole('button', { name: 'Check' }).last().click();
	await page.getByText('Think of 1 to 256 evaluations.').waitFor();
});

test('a word of the prose is found on the map; what moved the apple most is asked, and kept', async () => {
	const { page } = await browser.open('/lessons/words-to-numbers', { reducedMotion: 'reduce' });
	const map = page.locator('#map');
	await map.scrollIntoViewIfNeeded();
	await map.getByRole('option').first().waitFor();
	await page.getByRole('link', { name: 'snow', exact: true }).click();
	await map.getByRole('heading', { name: 'Nearest to snow' }).waitFor();

	await page.locator('#changed').scrollIntoViewIfNeeded();
	const question = page.locator('form', { hasText: 'least like what they were' });
	await question.getByLabel('Another order').check();
	await question.getByRole('button', { name: 'Check' }).click();
	await question.getByText('Right.').waitFor();
	await question.getByText(/0\.91 for another order/).waitFor();
	expect(
		await question
			.locator('.place')
			.evaluate((place) => getComputedStyle(place, '::before').content)
	).toContain('of 4');
	await page.reload();
	await page.locator('#map').scrollIntoViewIfNeeded();
	await question.getByText('Right.').waitFor();
});
