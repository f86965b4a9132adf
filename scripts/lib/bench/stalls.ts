import type { Page } from 'playwright';
import { onSite } from './on-site.ts';

/** A comparison, and how the page that made it fared. */
export interface Stalls {
	cells: number;
	/** Seconds from the button to the last picture, and to the last of the first row. */
	all: number;
	firstRow: number;
	/** The page's tasks of at least 50 ms, which browsers call long; milliseconds each. */
	long: number[];
}

export interface Comparison {
	webgpu: boolean;
	samplers: readonly string[];
	evaluations: readonly number[];
}

/** Makes a comparison on the built site, and counts what held up its page meanwhile. */
export async function stalls({ webgpu, samplers, evaluations }: Comparison): Promise<Stalls> {
	return onSite(webgpu, async (browser, address) => {
		const page = await browser.newPage();
		page.setDefaultTimeout(600_000);
		await page.goto(
			`${address}/compare?samplers=${samplers.join('+')}&evaluations=${evaluations.join('+')}`
		);
		const button = page.getByRole('button', { name: 'Make the pictures' });
		await button.waitFor();
		await watchLongTasks(page);
		const began = Date.now();
		await button.click();
		const links = page.getByRole('cell').getByRole('link', { name: /made in/ });
		await links.nth(samplers.length - 1).waitFor();
		const firstRow = Date.now() - began;
		await page.getByText('All pictures are made.').waitFor();
		return {
			cells: samplers.length * evaluations.length,
			all: (Date.now() - began) / 1000,
			firstRow: firstRow / 1000,
			long: await page.evaluate(() => window.longTasks)
		};
	});
}

declare global {
	interface Window {
		longTasks: number[];
	}
}

/** Notes the page's tasks of at least 50 ms from now on in `window.longTasks`. */
export const watchLongTasks = (page: Page): Promise<void> =>
	page.evaluate(() => {
		window.longTasks = [];
		new PerformanceObserver((list) =>
			window.longTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)))
		).observe({ type: 'longtask' });
	});
