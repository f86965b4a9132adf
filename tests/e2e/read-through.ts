import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Through the whole page, so that every figure of it has been near. */
export async function readThrough(page: Page) {
	await page.evaluate(async () => {
		for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
			scrollTo(0, y);
			await new Promise((done) => setTimeout(done, 60));
		}
	});
	await page.waitForLoadState('networkidle');
	// The page grows as figures come: some were passed before they had been near.
	const empty = () =>
		page.evaluate(() => {
			document.querySelector('.stage-empty')?.scrollIntoView();
			return document.querySelectorAll('.stage-empty').length;
		});
	await expect.poll(empty).toBe(0);
	await page.waitForLoadState('networkidle');
}
