import { dev } from '$app/environment';
import { language } from '#words/language.ts';
import { isCostly, type Line } from './costly-line.ts';
import { siteRoot } from './site-root.ts';

/**
 * Has the browser keep the site for visits without a network: src/service-worker.
 * Not over a line that costs the reader, unless the site is installed, which asks for it.
 */
export function keepOffline(): void {
	// While the site is written, nothing may be kept of it.
	if (dev || !('serviceWorker' in navigator)) return;
	const { connection } = navigator as { connection?: Line };
	if (isCostly(connection) && !matchMedia('(display-mode: standalone)').matches) return;
	void keep().catch(() => undefined);
}

/** No room, or a private window: then the site needs its network, as before. */
async function keep(): Promise<void> {
	await navigator.serviceWorker.register(`${siteRoot()}/service-worker.js`);
	const { active } = await navigator.serviceWorker.ready;
	active?.postMessage('keep the model');
	if (language !== 'en') active?.postMessage(`keep ${language}`);
}
