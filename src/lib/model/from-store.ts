import { within } from '#lib/waiting/within.ts';

/** Seconds for the browser's store, which is a convenience: everything goes on without it. */
const PATIENCE = 10;

/** What the store does; undefined where there is none, no room in it, a private window, or no answer in time. */
export async function fromStore<T>(ask: () => Promise<T>): Promise<T | undefined> {
	if (!('caches' in globalThis)) return undefined;
	return within(PATIENCE, ask(), () => new Error('the store is silent')).catch(() => undefined);
}
