import { BACKENDS, type BackendName } from './backend.ts';
import { fromStore } from './from-store.ts';

const STORE = 'from-static-chosen-backend';
const ADDRESS = '/chosen-backend';

/** Where the reader of an earlier page, or of an earlier visit, wanted the network to run, if anywhere. */
export const chosenBackend = (): Promise<BackendName | undefined> =>
	fromStore(async () => {
		const found = await (await (await caches.open(STORE)).match(ADDRESS))?.text();
		return BACKENDS.find((name) => name === found);
	});

/** Keeps it, as far as the browser allows; undefined where the site is to choose again. */
export const keepChosenBackend = (chosen: BackendName | undefined): Promise<void> =>
	fromStore(async () => {
		if (chosen) await (await caches.open(STORE)).put(ADDRESS, new Response(chosen));
		else await caches.delete(STORE);
	});
