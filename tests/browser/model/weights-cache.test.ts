import { afterEach, expect, it } from 'vitest';
import { download } from '#lib/model/download.ts';
import { forgetWeights } from '#lib/model/weights-cache.ts';
import config from '#site-model/config.json';
import url from '#site-model/weights.safetensors?url';

const mine = { ...config, name: 'kept-test' };
const quiet = () => undefined;
const names = async () => (await caches.keys()).filter((name) => name.includes('kept-test'));

afterEach(() => forgetWeights(mine, url));

it('the weights of an earlier visit are used without the network', async () => {
	const { href } = new URL(url, location.href);
	await download(href, mine)(quiet);
	const asked = performance.getEntriesByName(href).length;
	const progress: [number, number][] = [];
	const data = await download(href, mine)((...now) => progress.push(now));
	expect(data.byteLength).toBe(config.weights.bytes);
	expect(performance.getEntriesByName(href).length).toBe(asked);
	expect(progress).toEqual([[config.weights.bytes, config.weights.bytes]]);
});

it('kept weights that are damaged are fetched again', async () => {
	await download(url, mine)(quiet);
	const [name] = await names();
	await (await caches.open(name!)).put(url, new Response('half of it'));
	expect((await download(url, mine)(quiet)).byteLength).toBe(config.weights.bytes);
	const again = await (await caches.open(name!)).match(url);
	expect((await again!.arrayBuffer()).byteLength).toBe(config.weights.bytes);
});

it('weights of another version are removed when new ones are kept', async () => {
	await caches.open('from-static-kept-test-0123456789abcdef');
	const others = ['another-model', 'kept-test-few'].map(
		(name) => `from-static-${name}-0123456789abcdef`
	);
	await Promise.all(others.map((name) => caches.open(name)));
	await download(url, mine)(quiet);
	const kept = await caches.keys();
	expect(kept).toContain(`from-static-kept-test-${config.weights.sha256.slice(0, 16)}`);
	expect(kept).not.toContain('from-static-kept-test-0123456789abcdef');
	for (const name of others) expect(await caches.delete(name)).toBe(true);
});
