import type { SkippedBackend } from './backend-error.ts';
import type { BackendName } from './backend.ts';
import { fromStore } from './from-store.ts';

/** Which backend was the faster one here, and by how much. */
export interface RememberedBackend {
	backend: BackendName;
	skipped: SkippedBackend[];
}

const STORE = 'from-static-backend';

/** Another version of the browser is timed anew. */
const address = () => `/faster-backend?${encodeURIComponent(navigator.userAgent)}`;

/** What an earlier visit found out, if any did. */
export const rememberedBackend = (): Promise<RememberedBackend | undefined> =>
	fromStore(async () => {
		const found = await (await caches.open(STORE)).match(address());
		return (await found?.json()) as RememberedBackend | undefined;
	});

/** Keeps it for the next visit, in the place of what was kept before. */
export const rememberBackend = (found: RememberedBackend): Promise<void> =>
	fromStore(async () => {
		await caches.delete(STORE);
		await (await caches.open(STORE)).put(address(), new Response(JSON.stringify(found)));
	});
