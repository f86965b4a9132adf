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
	await expect.poll(() => page.locator('.stage-empty').count()).toBe(0);
}
