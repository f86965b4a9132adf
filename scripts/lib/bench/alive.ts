import { chromium } from 'playwright';
import { browserFlags } from '../browser-flags.mjs';
import { findBrowser } from '../find-browser.mjs';
import { serve } from '../serve.mjs';
import { ensureSite, SITE } from '../site.mjs';

/** Milliseconds from arriving at `/`, with nothing kept, until its film can be dragged; one value a visit. */
export async function untilAlive(visits: number): Promise<number[]> {
	await ensureSite();
	const { address, close } = await serve(SITE, 0);
	const browser = await chromium.launch({
		executablePath: findBrowser(),
		args: browserFlags({ webgpu: false })
	});
	try {
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
	} finally {
		await browser.close();
		await close();
	}
}
