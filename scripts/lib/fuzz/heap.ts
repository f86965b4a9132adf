import type { CDPSession, Page } from 'puppeteer-core';

/** By how much the heap may grow after the first minutes. */
const MOST_GROWTH = 0.05;
/** Threads of WebAssembly, asleep until there is work: they would let everybody wait for an answer, and hold nothing of their own. */
const SLEEPERS = /kernel-thread/;
/** Of so many measures the least is taken: a page at work holds more than it keeps. */
const TOGETHER = 3;

/**
 * Bytes that a page and its workers hold, once what is garbage is collected: objects, nodes and arrays. Chromium alone
 * tells.
 */
export async function heapOf(page: Page, session: CDPSession): Promise<number> {
	const workers = page.workers().filter((worker) => !SLEEPERS.test(worker.url()));
	const clients = workers.map((worker) => worker.client);
	const sizes = await Promise.all([session, ...clients].map(sizeOf));
	return sizes.reduce((sum, size) => sum + size, 0);
}

async function sizeOf(session: CDPSession): Promise<number> {
	// A worker may end while it is asked.
	try {
		await session.send('HeapProfiler.collectGarbage');
		const sizes = await session.send('Runtime.getHeapUsage');
		const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = sizes;
		return usedSize + embedderHeapUsedSize + backingStorageSize;
	} catch {
		return 0;
	}
}

/**
 * By what share the heap grew after the first third of the measures, which are taken where the page is at rest.
 * Undefined where there are too few to say.
 */
export function growthOf(measures: readonly number[]): number | undefined {
	const warm = measures.slice(Math.ceil(measures.length / 3));
	if (warm.length < 2 * TOGETHER) return undefined;
	const least = (some: readonly number[]) => Math.min(...some);
	return least(warm.slice(-TOGETHER)) / least(warm.slice(0, TOGETHER)) - 1;
}

export const isLeak = (growth: number | undefined): boolean =>
	growth !== undefined && growth > MOST_GROWTH;
