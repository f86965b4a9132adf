import { env, findBackendFactory, type KernelBackend } from '@tensorflow/tfjs-core';
import { BackendError } from '../backend-error.ts';
import type { PreparedBackend } from '../prepared-backend.ts';
import { installWasmKernels } from './wasm-kernels.ts';

/** Addresses of the three binaries of tfjs-backend-wasm, by their names; Node finds its own. */
export type WasmFiles = Record<
	'tfjs-backend-wasm.wasm' | 'tfjs-backend-wasm-simd.wasm' | 'tfjs-backend-wasm-threaded-simd.wasm',
	string
>;

/** Seconds. A start that hangs, as one whose threads may not be created does, has failed. */
const PATIENCE = 20;

let factory: (() => KernelBackend | Promise<KernelBackend>) | undefined;

/** WebAssembly: SIMD where there is SIMD, threads where pages are isolated. Throws where it cannot start. */
export async function makeWasm(files?: WasmFiles): Promise<PreparedBackend> {
	const { getThreadsCount, setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
	installWasmKernels();
	if (!factory) {
		factory = findBackendFactory('wasm');
		if (files) setWasmPaths(files);
		// tfjs takes half of the cores: with one thread, the build that has none is quicker.
		if (globalThis.navigator?.hardwareConcurrency < 4)
			env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
	}
	const instance = await within(PATIENCE, Promise.resolve(factory()));
	const threads = getThreadsCount();
	return {
		instance,
		detail: threads === 1 ? 'one thread' : `${threads} threads`,
		lost: new AbortController().signal,
		release: () => undefined
	};
}

function within<T>(seconds: number, promise: Promise<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout>;
	const late = new Promise<never>((_, reject) => {
		const error = new BackendError({ code: 'startTooSlow', seconds });
		timer = setTimeout(() => reject(error), 1000 * seconds);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
