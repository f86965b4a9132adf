import type { Page } from 'playwright';

interface LayoutShift extends PerformanceEntry {
	value: number;
	hadRecentInput: boolean;
	sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** Has a page, still to be loaded, add up what moves on it by itself, and remember which elements did. */
export async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const named = (node: Node | null) => {
			const element = node instanceof Element ? node : (node?.parentElement ?? null);
			const figure = element?.closest('[id]')?.id ?? '';
			return `#${figure} ${element?.tagName.toLowerCase()}.${element?.className} “${node?.textContent?.trim().slice(0, 30)}”`;
		};
		new PerformanceObserver((list) => {
			const { dataset } = document.documentElement;
			for (const entry of list.getEntries() as LayoutShift[]) {
				if (entry.hadRecentInput) continue;
				dataset.shift = String(Number(dataset.shift ?? 0) + entry.value);
				const moved = entry.sources.map(
					({ node, previousRect: from, currentRect: to }) =>
						`${named(node)} from ${from.y} (${from.height} px high) to ${to.y} (${to.height})`
				);
				dataset.moved = `${dataset.moved ?? ''}\n${entry.value.toFixed(4)}: ${moved.join('; ')}`;
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

/** What has moved so far: the sum of Chromium's layout-shift scores. */
export const shiftOf = (page: Page): Promise<number> =>
	page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0));

/** What moved, a line a shift, for the message of a test that finds too much. */
export const movedOn = (page: Page): Promise<string> =>
	page.evaluate(() => document.documentElement.dataset.moved ?? '');
