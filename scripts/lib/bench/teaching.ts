import type { Page } from 'playwright';
import { onSite } from './on-site.ts';

/** How long the page on /teach takes to teach a word, with our eight drawings, on WebAssembly. */
export interface TeachingTime {
	/** Seconds from Teach to the first step: the model draws pictures of its own before that. */
	first: number;
	/** Seconds from the first step to the last that was waited for, with the pictures that are drawn meanwhile. */
	rest: number;
	/** How many came after the first. */
	steps: number;
	/** Bytes that the page and its workers hold at the end. */
	held: number;
}

/** Teaches one word after the other in one tab of the built site, and waits for so many steps of each. */
export const teachingTimes = (steps: readonly number[]): Promise<TeachingTime[]> =>
	onSite(false, async (browser, address) => {
		const page = await browser.newPage();
		page.setDefaultTimeout(600_000);
		await page.goto(`${address}/teach?drawings=ours`);
		const all: TeachingTime[] = [];
		for (const count of steps) all.push(await taughtOnce(page, count));
		return all;
	});

/** One teaching, stopped after so many steps. */
async function taughtOnce(page: Page, steps: number): Promise<TeachingTime> {
	const began = performance.now();
	await page.getByRole('button', { name: /^Teach/ }).click();
	const until = async (step: number): Promise<number> => {
		await page.waitForFunction(
			(step) => (document.querySelector('progress')?.value ?? 0) >= step,
			step
		);
		return (performance.now() - began) / 1000;
	};
	const [first, last] = [await until(1), await until(steps)];
	const stop = page.getByRole('button', { name: 'Stop', exact: true });
	if (await stop.isVisible()) await stop.click();
	return { first, rest: last - first, steps: steps - 1, held: await heldBy(page) };
}

/** Chromium's own measure, which TypeScript's types lack; it needs a page that is isolated from other origins, as ours is. */
const heldBy = (page: Page): Promise<number> =>
	page.evaluate(async () => {
		const { measureUserAgentSpecificMemory } = performance as unknown as {
			measureUserAgentSpecificMemory(this: Performance): Promise<{ bytes: number }>;
		};
		return (await measureUserAgentSpecificMemory.call(performance)).bytes;
	});
