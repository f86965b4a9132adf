import { beforeAll } from 'vitest';

/**
 * The first page that asks has the browser start its adapter in software, which a machine that has just been set up takes longer for
 * than a reader should wait: tests of what comes after are not about that.
 */
beforeAll(async () => {
	const adapter = await navigator.gpu?.requestAdapter();
	const device = await adapter?.requestDevice();
	device?.destroy();
}, 120_000);
