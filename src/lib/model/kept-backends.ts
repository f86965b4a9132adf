import { BACKENDS, type BackendName } from './backend.ts';
import type { SkippedBackend } from './backend-error.ts';
import { fromStore } from './from-store.ts';

/** What this browser keeps about where the network is to run, of an earlier page or an earlier visit, as far as it allows. */
const STORE = 'from-static-backends';

const CHOSEN = '/chosen';
/** Another version of the browser is timed anew. */
const faster = () => `/faster?${encodeURIComponent(navigator.userAgent)}`;

/** Which backend was the faster one here, and by how much. */
export interface RememberedBackend {
	backend: BackendName;
	skipped: SkippedBackend[];
}

/** Where the reader wanted the network to run, if anywhere. */
export async function chosenBackend(): Promise<BackendName | undefined> {
	const found = await kept(CHOSEN);
	return BACKENDS.find((name) => name === found);
}

/** Keeps it; undefined where the site is to choose again. */
export const keepChosenBackend = (chosen: BackendName | undefined): Promise<void> =>
	keep(CHOSEN, chosen);

/** What an earlier visit found out, if any did. */
export const rememberedBackend = async (): Promise<RememberedBackend | undefined> =>
	(await kept(faster())) as RememberedBackend | undefined;

/** Keeps it in the place of what was kept before. */
export const rememberBackend = (found: RememberedBackend): Promise<void> => keep(faster(), found);

const kept = (address: string): Promise<unknown> =>
	fromStore(async () => (await (await caches.open(STORE)).match(address))?.json());

/** In the place of what was kept there, of whichever browser; nothing where `value` is undefined. */
const keep = (address: string, value: unknown): Promise<void> =>
	fromStore(async () => {
		const store = await caches.open(STORE);
		await store.delete(address, { ignoreSearch: true });
		if (value !== undefined) await store.put(address, Response.json(value));
	});
