import { afterEach, expect, test, vi } from 'vitest';
import { makeWasm } from '#lib/model/wasm/start-wasm.ts';
import { scenes64 } from '#lib/model/scenes-64.ts';

afterEach(() => vi.unstubAllGlobals());

test('WebAssembly starts no threads but those of our kernels, which are there before it computes', async () => {
	expect(crossOriginIsolated).toBe(true);
	const started: string[] = [];
	const joined: unknown[] = [];
	const Counted = class extends Worker {
		constructor(address: string | URL, options?: WorkerOptions) {
			super(address, options);
			started.push(String(address));
			this.addEventListener('message', ({ data }) => joined.push(data));
		}
	};
	vi.stubGlobal('Worker', Counted);
	const { detail, release } = await makeWasm(scenes64.wasm);
	const threads = Number(detail.split(' ')[0]);
	expect(threads).toBeGreaterThan(1);
	expect(started).toHaveLength(threads - 1);
	expect(started.filter((address) => !address.includes('kernel-thread'))).toEqual([]);
	expect(Worker).toBe(Counted);
	expect(joined).toEqual(Array(threads - 1).fill('joined'));
	release();
});
