import { env, findBackendFactory, type KernelBackend } from '@tensorflow/tfjs-core';
import { within } from '#lib/waiting/within.ts';
import { BackendError } from '../backend-error.ts';
import type { PreparedBackend } from '../prepared-backend.ts';
import { installWasmKernels } from './wasm-kernels.ts';

/** Addresses of the three binaries of tfjs-backend-wasm, by their names; Node finds its own. */
export type WasmFiles = Record<
	'tfjs-backend-wasm.wasm' | 'tfjs-backend-wasm-simd.wasm' | 'tfjs-backend-wasm-threaded-simd.wasm',
	string
>;

/** Seconds. A start that hangs, as one whose threads may not be created does, has failed. */
const PATIENCE = 30;

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
	const instance = await within(PATIENCE, begun(factory), () => {
		return new BackendError({ code: 'startTooSlow', seconds: PATIENCE });
	});
	const threads = getThreadsCount();
	return {
		instance,
		detail: threads === 1 ? 'one thread' : `${threads} threads`,
		lost: new AbortController().signal,
		release: () => undefined
	};
}

/** tfjs throws advice to programmers where the binary does not come, or may not be compiled. */
async function begun(start: NonNullable<typeof factory>): Promise<KernelBackend> {
	try {
		return await start();
	} catch (cause) {
		if (cause instanceof Error) throw cause;
		throw new BackendError({ code: 'notLoaded' }, { cause });
	}
}
