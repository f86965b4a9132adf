import type { Browser } from 'playwright';
import { launchChromium } from '../launch-chromium.mjs';
import { serve } from '../serve.mjs';
import { ensureSite, SITE } from '../site.mjs';

/** What `work` answers, with the built site served at `address` and a Chromium, with or without WebGPU, both ended after it. */
export async function onSite<T>(
	webgpu: boolean,
	work: (browser: Browser, address: string) => Promise<T>
): Promise<T> {
	await ensureSite();
	const { address, close } = await serve(SITE, 0);
	const browser = await launchChromium({ webgpu });
	try {
		return await work(browser, address);
	} finally {
		await browser.close();
		await close();
	}
}
