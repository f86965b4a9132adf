import { dev } from '$app/environment';
import { asset } from '$app/paths';
import { savesData } from '#lib/run/saves-data.ts';
import { whenStayed } from '#lib/run/when-stayed.ts';

/**
 * Has the browser keep the site for visits without a network, once the reader has stayed for a while: src/service-worker.
 * Not for those who save data.
 */
export function keepOffline(): void {
	// While the site is written, nothing may be kept of it.
	if (dev || !('serviceWorker' in navigator) || savesData()) return;
	whenStayed(() => void keep().catch(() => undefined));
}

/** No room, or a private window: then the site needs its network, as before. */
async function keep(): Promise<void> {
	await navigator.serviceWorker.register(asset('/service-worker.js'));
	(await navigator.serviceWorker.ready).active?.postMessage('keep the model');
}
