import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';
import { openSaving } from './saving.ts';

const browser = useBrowser({ webgpu: false });
const LESSON = '/lessons/not-a-collage';
const facts = JSON.parse(readFileSync('models/scenes-64/index/facts.json', 'utf8'));

/** Distances of the neighbours that the figure shows. */
const distances = (page: Page) =>
	page
		.locator('#provenance ol b')
		.allTextContents()
		.then((texts) => texts.map(Number));

async function see(page: Page, figure: string) {
	await page.locator(`#${figure}`).scrollIntoViewIfNeeded();
	await page.locator(`#${figure} canvas`).first().waitFor();
}

test('links in the prose look up a training picture, a copy of it, and one never shown', async () => {
	const { page, problems } = await browser.open(LESSON, { reducedMotion: 'reduce' });
	await see(page, 'provenance');
	await expect.poll(() => distances(page)).toHaveLength(6);
	await page.getByRole('link', { name: 'a picture off the shelf' }).click();
	await expect.poll(async () => (await distances(page))[0]).toBe(0);
	await page.getByRole('link', { name: 'a copy of it' }).click();
	await page.getByText('as close as a copy of it would be').waitFor();
	expect((await distances(page))[0]).toBeLessThanOrEqual(facts.distances.changed.p90);
	await page.getByRole('link', { name: 'A panda in the snow' }).click();
	await page.locator('#provenance').getByText('“a panda in the snow”').waitFor();
	await expect.poll(async () => (await distances(page))[0]).toBeGreaterThan(0);
	await page.getByRole('link', { name: 'hands' }).click();
	await page.getByText('made from 15 drawings').waitFor();
	expect(problems).toEqual([]);
});

test('once the model is there it draws without the network, as the lesson says', async () => {
	const { page } = await browser.open(LESSON, { reducedMotion: 'reduce' });
	await see(page, 'provenance');
	const badge = page.locator('#provenance .badge').first();
	await expect.poll(() => badge.textContent(), { timeout: 60_000 }).toContain('live');
	const before = await distances(page);
	await page.context().setOffline(true);
	await page.getByRole('button', { name: 'Another seed' }).click();
	await page.locator('#provenance').getByText('seed 8 ·').waitFor();
	await expect.poll(() => distances(page), { timeout: 60_000 }).toHaveLength(6);
	expect(await distances(page)).not.toEqual(before);
});

test('the last question is computed from the picture above, and can be answered right', async () => {
	const { page } = await openSaving(browser, LESSON, { viewport: { width: 360, height: 740 } });
	await page.locator('#provenance').scrollIntoViewIfNeeded();
	// Who saves data is asked before the shelf is fetched.
	await page.getByRole('button', { name: 'Fetch the training pictures' }).first().click();
	await expect.poll(() => distances(page)).toHaveLength(6);
	const [least] = await distances(page);
	expect(await barriers(page)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	const question = page.locator('form', { hasText: 'Which of these four training pictures' });
	await see(page, 'which-nearest');
	for (const letter of ['A', 'B', 'C', 'D']) {
		await question.getByRole('radio', { name: new RegExp(`^${letter}:`) }).check();
		await question.getByRole('button', { name: 'Check' }).click();
		await question.getByText(`at ${least!.toFixed(1)}`).waitFor();
		if (await question.getByText('Right.').count()) return;
	}
	expect.unreachable('none of the four was right');
});
