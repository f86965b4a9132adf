import type { Published } from './config.ts';

const family = ({ name }: Published) => `from-static-${name}-`;
const version = ({ weights }: Published) => weights.sha256.slice(0, 16);
const current = (config: Published) => family(config) + version(config);

/** Whether a cache holds weights of this model, in any version: the name of another may begin alike. */
const isOf = (config: Published, cache: string) =>
	cache.startsWith(family(config)) && /^[0-9a-f]{16}$/.test(cache.slice(family(config).length));

/** The weights an earlier visit kept in this browser's Cache Storage, if any; nothing where there is none. */
export async function cachedWeights(
	config: Published,
	url: string
): Promise<ArrayBuffer | undefined> {
	if (!('caches' in globalThis)) return undefined;
	const response = await caches.match(url, { cacheName: current(config) }).catch(() => undefined);
	return response?.arrayBuffer();
}

/** Keeps the weights for the next visit and removes other versions of them. */
export async function cacheWeights(
	config: Published,
	url: string,
	data: ArrayBuffer
): Promise<void> {
	if (!('caches' in globalThis)) return;
	try {
		await forgetWeights(config, current(config));
		const cache = await caches.open(current(config));
		await cache.put(url, new Response(data));
	} catch {
		// No room, or a private window: the next visit downloads again.
	}
}

/** Removes the kept versions of these weights; all of them where `except` names none. */
export async function forgetWeights(config: Published, except?: string): Promise<void> {
	const names = await caches.keys();
	const old = names.filter((name) => isOf(config, name) && name !== except);
	await Promise.all(old.map((name) => caches.delete(name)));
}
