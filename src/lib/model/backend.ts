import {
	enableProdMode,
	findBackend,
	findBackendFactory,
	registerBackend,
	removeBackend,
	setBackend
} from '@tensorflow/tfjs-core';
import { makeCpu } from './cpu.ts';
import type { PreparedBackend } from './prepared-backend.ts';
import { makeWasm, type WasmFiles } from './wasm/start-wasm.ts';
import { makeWebgpu } from './webgpu/device.ts';

/** The fastest first. */
export const BACKENDS = ['webgpu', 'wasm', 'cpu'] as const;
export type BackendName = (typeof BACKENDS)[number];

/** A backend that computes from here on, until it is stopped. */
export interface Running {
	detail: string;
	lost: AbortSignal;
	stop(): void;
}

/** Makes `backend` the one that computes. Throws where it cannot: `startProblemOf` says why. */
export async function startBackend(backend: BackendName, wasmFiles?: WasmFiles): Promise<Running> {
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

const make: Record<BackendName, (wasmFiles?: WasmFiles) => Promise<PreparedBackend>> = {
	webgpu: makeWebgpu,
	wasm: makeWasm,
	cpu: makeCpu
};
