import type { Page } from 'playwright';

interface LayoutShift extends PerformanceEntry {
	value: number;
	hadRecentInput: boolean;
}

/** Has a page, still to be loaded, add up what moves on it by itself. */
export async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		new PerformanceObserver((list) => {
			const { dataset } = document.documentElement;
			for (const entry of list.getEntries() as LayoutShift[]) {
				if (!entry.hadRecentInput) {
					dataset.shift = String(Number(dataset.shift ?? 0) + entry.value);
				}
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

/** What has moved so far: the sum of Chromium's layout-shift scores. */
export const shiftOf = (page: Page): Promise<number> =>
	page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0));
