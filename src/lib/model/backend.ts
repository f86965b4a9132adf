import {
	enableProdMode,
	findBackend,
	findBackendFactory,
	registerBackend,
	removeBackend,
	setBackend,
	type KernelBackend
} from '@tensorflow/tfjs-core';
import { makeCpu } from './cpu.ts';
import { makeWasm, type WasmFiles } from './wasm/start-wasm.ts';
import { makeWebgpu } from './webgpu/device.ts';

/** The fastest first. */
export const BACKENDS = ['webgpu', 'wasm', 'cpu'] as const;
export type BackendStarter = (typeof BACKENDS)[number];

/** A backend before tfjs uses it. */
export interface Made {
	instance: KernelBackend;
	/** The adapter, or the number of threads. */
	detail: string;
	/** Aborted, with the reason, if what is under the backend goes away. */
	lost: AbortSignal;
	/** Gives back what the instance itself does not. */
	release(): void;
}

/** A backend that computes from here on, until it is stopped. */
export interface Running {
	detail: string;
	lost: AbortSignal;
	stop(): void;
}

/** Makes `backend` the one that computes. Throws, with a reason to show, where it cannot. */
export async function startBackend(
	backend: BackendStarter,
	wasmFiles?: WasmFiles
): Promise<Running> {
	const { instance, detail, lost, release } = await make[backend](wasmFiles);
	// Its advice to programmers is not for the reader's console.
	enableProdMode();
	// tfjs' own way to start a backend swallows the reason why it failed.
	if (findBackendFactory(backend)) removeBackend(backend);
	registerBackend(backend, () => instance);
	await setBackend(backend);
	const stop = () => {
		// Another one of the same name may have been started since.
		if (findBackend(backend) === instance) removeBackend(backend);
		release();
	};
	return { detail, lost, stop };
}

const make: Record<BackendStarter, (wasmFiles?: WasmFiles) => Promise<Made>> = {
	webgpu: makeWebgpu,
	wasm: makeWasm,
	cpu: makeCpu
};
