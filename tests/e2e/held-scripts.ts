import { once } from 'node:events';
import type { Page } from 'playwright';

/** Keeps the page's scripts back, as a slow network does; answers how to let them through. */
export async function holdScripts(page: Page): Promise<() => void> {
	const gate = new AbortController();
	const opened = once(gate.signal, 'abort');
	await page.route('**/_app/**/*.js', async (route) => {
		await opened;
		await route.continue();
	});
	return () => gate.abort();
}
