import { onSite } from './on-site.ts';

/** Milliseconds from arriving at `/`, with nothing kept, until its film can be dragged; one value a visit. */
export async function untilAlive(visits: number): Promise<number[]> {
	return onSite(false, async (browser, address) => {
		const times: number[] = [];
		for (let i = 0; i < visits; i++) {
			const context = await browser.newContext();
			const page = await context.newPage();
			await page.goto(address, { waitUntil: 'commit' });
			await page.locator('[role=slider][aria-disabled=false]').waitFor();
			times.push(await page.evaluate(() => performance.now()));
			await context.close();
		}
		return times;
	});
}
