import { dev } from '$app/environment';
import { asset } from '$app/paths';
import { savesData } from '#lib/run/saves-data.ts';

/**
 * Has the browser keep the site for visits without a network: src/service-worker.
 * Not for those who save data.
 */
export function keepOffline(): void {
	// While the site is written, nothing may be kept of it.
	if (dev || !('serviceWorker' in navigator) || savesData()) return;
	void keep().catch(() => undefined);
}

/** No room, or a private window: then the site needs its network, as before. */
async function keep(): Promise<void> {
	await navigator.serviceWorker.register(asset('/service-worker.js'));
	(await navigator.serviceWorker.ready).active?.postMessage('keep the model');
}
