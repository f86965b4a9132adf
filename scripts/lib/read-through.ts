import type { Page } from 'playwright';

/** Milliseconds that figures are waited for which were passed before they had been near. */
const PATIENCE = 20_000;

/** Through the whole page, so that every figure of it has been near, and is there. Throws where one never comes. */
export async function readThrough(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
			scrollTo(0, y);
			await new Promise((done) => setTimeout(done, 60));
		}
	});
	await page.waitForLoadState('networkidle');
	// The page grows as figures come: some were passed before they had been near.
	await page.waitForFunction(
		() => {
			const empty = document.querySelector('.stage-empty');
			empty?.scrollIntoView();
			return empty === null;
		},
		undefined,
		{ timeout: PATIENCE }
	);
	await page.waitForLoadState('networkidle');
}
