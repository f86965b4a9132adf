import { expect, test } from 'vitest';

test('the browser under test has a WebGPU adapter, or no test of WebGPU would mean anything', async () => {
	expect(await navigator.gpu.requestAdapter()).not.toBeNull();
});

test('pages under test are cross-origin isolated, as WebAssembly threads need', () => {
	expect(crossOriginIsolated).toBe(true);
});
