import type { Published } from './config.ts';
import { fromStore } from './from-store.ts';

const family = ({ name }: Published) => `from-static-${name}-`;
const version = ({ weights }: Published) => weights.sha256.slice(0, 16);
const current = (config: Published) => family(config) + version(config);

/** Whether a cache holds weights of this model, in any version: the name of another may begin alike. */
const isOf = (config: Published, cache: string) =>
	cache.startsWith(family(config)) && /^[0-9a-f]{16}$/.test(cache.slice(family(config).length));

/** The weights an earlier visit kept in this browser's Cache Storage, if any; nothing where there is none. */
export const cachedWeights = (url: string): Promise<ArrayBuffer | undefined> =>
	fromStore(async () => {
		// Under a name with their hash in it, so the service worker's will do as well.
		const response = await caches.match(url);
		return response?.arrayBuffer();
	});

/** Keeps the weights for the next visit and removes other versions of them. */
export const cacheWeights = (config: Published, url: string, data: ArrayBuffer): Promise<void> =>
	fromStore(async () => {
		await removeVersions(config, current(config));
		const cache = await caches.open(current(config));
		await cache.put(url, new Response(data));
	});

/** Removes the kept versions of these weights, and what else is kept of their address. */
export const forgetWeights = (config: Published, url: string): Promise<void> =>
	fromStore(async () => {
		await removeVersions(config);
		for (const name of await caches.keys()) await (await caches.open(name)).delete(url);
	});

/** All of them where `except` names none. */
async function removeVersions(config: Published, except?: string): Promise<void> {
	const names = await caches.keys();
	const old = names.filter((name) => isOf(config, name) && name !== except);
	await Promise.all(old.map((name) => caches.delete(name)));
}
