import type { Browser } from 'puppeteer-core';
import { act } from './act.ts';
import type { Action } from './action.ts';
import { complaintsOf, notNumbers } from './complaints.ts';
import { growthOf, heapOf, isLeak } from './heap.ts';
import { comeBack, preparedPage, rest } from './visit.ts';

export interface Driven {
	/** All that was done. */
	done: Action[];
	/** What was found, none where all is well; the last actions led to it. */
	complaints: string[];
	/** The share by which the heap grew; undefined where nobody can say. */
	growth: number | undefined;
}

/** After so many actions a page is looked at whole. */
const LOOK_EVERY = 10;
/** Milliseconds between two rests, at each of which the heap is measured. */
const REST_EVERY = 10_000;

/** Opens a page afresh and drives it with `actions` until they end, it is `end` (milliseconds since 1970), or something is wrong. */
export async function fuzzPage(
	browser: Browser,
	address: string,
	path: string,
	actions: Iterable<Action>,
	end = Infinity
): Promise<Driven> {
	const context = await browser.createBrowserContext();
	try {
		const page = await preparedPage(context);
		const complaints = complaintsOf(page, address);
		page.on('error', (error) => complaints.push(`the page’s end: ${String(error)}`));
		const session = await page.createCDPSession().catch(() => undefined);
		await page.goto(address + path, { timeout: 60_000 });

		const done: Action[] = [];
		let heaps: number[] = [];
		let rested = Date.now();
		for (const action of actions) {
			if (complaints.length > 0 || Date.now() > end) break;
			done.push(action);
			await act(page, action).catch((error: unknown) => {
				if (isSilence(error)) complaints.push(`no answer: ${String(error)}`);
				else unlessLeft(error);
			});
			if (done.length % LOOK_EVERY > 0) continue;
			complaints.push(...((await notNumbers(page).catch(unlessLeft)) ?? []));
			if (!(await comeBack(page, address + path))) heaps = [];
			if (session && Date.now() - rested > REST_EVERY) {
				heaps.push(await rest(page, () => heapOf(page, session)));
				rested = Date.now();
			}
		}
		complaints.push(...(await notNumbers(page)));
		const growth = growthOf(heaps);
		if (isLeak(growth)) complaints.push(`the heap grew: ${heaps.map(megabytes).join(', ')} MB`);
		return { done, complaints, growth };
	} finally {
		await context.close();
	}
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** Whether the page gave the driver no answer for as long as that waits. */
const isSilence = (error: unknown): boolean => / timed out/.test(String(error));

/** An action may lead to another page while the driver looks for something on this one. */
function unlessLeft(error: unknown): undefined {
	if (/context was destroyed|Cannot find context|detached|no such frame/i.test(String(error)))
		return;
	throw error;
}
