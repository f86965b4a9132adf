/**
 * Has the site work without a network after one visit, and isolates its pages where the host cannot. A new version
 * waits until no page of the one before is open, so an open page keeps the files it began with.
 */
import { base } from '$service-worker';
import { isolated, needsIsolation } from './isolated.ts';
import { dropOthers, keepLanguage, keepModel, keepSite, keptFor, keptLostPage } from './store.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(keepSite()));

self.addEventListener('activate', (event) =>
	event.waitUntil(Promise.all([dropOthers(), self.clients.claim()]))
);

self.addEventListener('message', (event) => {
	const language = /^keep (\w\w)$/.exec(String(event.data))?.[1];
	// Where it does not come, the next page asks again.
	if (language) event.waitUntil(keepLanguage(language).catch(() => undefined));
	if (event.data === 'keep the model') event.waitUntil(keepModel().catch(() => undefined));
});

self.addEventListener('fetch', (event) => {
	if (isOurs(event.request)) event.respondWith(answer(event.request));
});

const isOurs = ({ method, url, headers }: Request): boolean =>
	method === 'GET' && url.startsWith(`${self.location.origin}${base}/`) && !headers.has('Range');

async function answer(request: Request): Promise<Response> {
	const response = (await keptFor(request)) ?? (await fetched(request));
	return needsIsolation(request) ? isolated(response) : response;
}

async function fetched(request: Request): Promise<Response> {
	try {
		return await fetch(request);
	} catch (error) {
		const lost = request.mode === 'navigate' ? await keptLostPage() : undefined;
		if (lost) return lost;
		throw error;
	}
}
