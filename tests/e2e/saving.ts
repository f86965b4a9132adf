import type { BrowserContextOptions } from 'playwright';
import type { useBrowser, Visit } from './browser.ts';

/** A page for somebody who saves data, and is not given the model unasked: recorded runs stay. */
export async function openSaving(
	browser: ReturnType<typeof useBrowser>,
	path: string,
	options: BrowserContextOptions = {}
): Promise<Visit> {
	const visit = await browser.blank({ reducedMotion: 'reduce', ...options });
	await visit.page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
	await visit.page.goto(path);
	return visit;
}
