import type { BrowserContextOptions, Page } from 'playwright';
import { useWindow, type useBrowser, type Visit } from './browser.ts';

/** A page for somebody who saves data, and is not given the model unasked: recorded runs stay. */
export async function openSaving(
	browser: ReturnType<typeof useBrowser>,
	path: string,
	options: BrowserContextOptions = {}
): Promise<Visit> {
	const visit = await browser.blank({ reducedMotion: 'reduce', ...options });
	await saveData(visit.page);
	await visit.page.goto(path);
	return visit;
}

/** One window of such a reader for all visits of a file. */
export const useSavingWindow = (
	browser: ReturnType<typeof useBrowser>,
	options: BrowserContextOptions = {}
) => useWindow(browser, { reducedMotion: 'reduce', ...options }, saveData);

const saveData = (page: Page) =>
	page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
