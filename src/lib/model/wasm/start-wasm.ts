import { env, findBackendFactory } from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { within } from '#lib/waiting/within.ts';
import { BackendError } from '../backend-error.ts';
import type { PreparedBackend } from '../prepared-backend.ts';
import { kernelsBeside } from './kernel-memory.ts';
import { installWasmKernels } from './wasm-kernels.ts';
import { threadsFor } from './threads.ts';
import { withoutThreads } from './without-threads.ts';

/** Addresses of the three binaries of tfjs-backend-wasm, by their names; Node finds its own. */
export type WasmFiles = Record<
	'tfjs-backend-wasm.wasm' | 'tfjs-backend-wasm-simd.wasm' | 'tfjs-backend-wasm-threaded-simd.wasm',
	string
>;

/** Seconds. A start that hangs has failed. */
const PATIENCE = 30;

/** How WebAssembly is to compute, where that is not left to it. */
export interface WasmWishes {
	/** At most so many threads. */
	threads?: number | undefined;
	/** False leaves out fused multiply-add. */
	relaxed?: boolean | undefined;
}

let factory: (() => Promise<BackendWasm>) | undefined;

/** WebAssembly: SIMD where there is SIMD, threads where pages are isolated. Throws where it cannot start. */
export async function makeWasm(
	files?: WasmFiles,
	{ threads: most, relaxed }: WasmWishes = {}
): Promise<PreparedBackend> {
	const { setThreadsCount, setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
	const wanted = most ?? threadsFor(globalThis.navigator?.hardwareConcurrency);
	if (!factory) {
		factory = findBackendFactory('wasm') as () => Promise<BackendWasm>;
		if (files) setWasmPaths(files);
		setThreadsCount(1);
		// With one thread, the build that has none starts sooner.
		if (wanted === 1) env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
	}
	const instance = await within(
		PATIENCE,
		withoutThreads(() => begun(factory!)),
		() => {
			return new BackendError({ code: 'startTooSlow', seconds: PATIENCE });
		}
	);
	const kernels = await kernelsBeside(instance, wanted, relaxed);
	installWasmKernels(kernels);
	const threads = kernels?.runner.threads ?? 1;
	return {
		instance,
		detail: threads === 1 ? 'one thread' : `${threads} threads`,
		lost: new AbortController().signal,
		release: () => kernels?.runner.stop()
	};
}

/** tfjs throws advice to programmers where the binary does not come, or may not be compiled. */
async function begun(start: NonNullable<typeof factory>): Promise<BackendWasm> {
	try {
		return await start();
	} catch (cause) {
		if (cause instanceof Error) throw cause;
		throw new BackendError({ code: 'notLoaded' }, { cause });
	}
}
