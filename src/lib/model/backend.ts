import {
	enableProdMode,
	findBackend,
	findBackendFactory,
	registerBackend,
	removeBackend,
	setBackend
} from '@tensorflow/tfjs-core';
import { within } from '#lib/waiting/within.ts';
import { BackendError } from './backend-error.ts';
import { makeCpu } from './cpu.ts';
import type { PreparedBackend } from './prepared-backend.ts';
import { makeWasm, type WasmFiles, type WasmWishes } from './wasm/start-wasm.ts';
import { makeWebgpu } from './webgpu/device.ts';

/** In the order in which they are tried. */
export const BACKENDS = ['webgpu', 'wasm', 'cpu'] as const;
export type BackendName = (typeof BACKENDS)[number];

/** A backend that computes from here on, until it is stopped. */
export interface Running {
	detail: string;
	lost: AbortSignal;
	/** Makes it compute again after another was started. */
	use(): Promise<void>;
	stop(): void;
}

/** Seconds in which a backend has to start, its code fetched. */
const PATIENCE = 60;

/**
 * Makes `backend` the one that computes, unless that is no longer wanted. Throws where it cannot: `startProblemOf` says
 * why.
 */
export async function startBackend(
	backend: BackendName,
	{ wasm, left, ...wishes }: StartOptions = {}
): Promise<Running> {
	const { instance, detail, lost, release } = await made(backend, wasm, wishes);
	if (left?.aborted) {
		release();
		throw left.reason;
	}
	// Its advice to programmers is not for the reader's console.
	enableProdMode();
	// tfjs' own way to start a backend swallows the reason why it failed.
	if (findBackendFactory(backend)) removeBackend(backend);
	registerBackend(backend, () => instance);
	const use = async () => void (await setBackend(backend));
	await use();
	const stop = () => {
		// Another one of the same name may have been started since.
		if (findBackend(backend) === instance) removeBackend(backend);
		release();
	};
	return { detail, lost, use, stop };
}

/** What backends start with. */
export interface StartOptions extends WasmWishes {
	wasm?: WasmFiles | undefined;
	/** Aborted where nobody waits for it any more. */
	left?: AbortSignal | undefined;
}

/** In time; what comes too late is given back. */
function made(
	backend: BackendName,
	wasmFiles?: WasmFiles,
	wishes?: WasmWishes
): Promise<PreparedBackend> {
	let tooLate = false;
	const making = make[backend](wasmFiles, wishes);
	making.then(
		({ release }) => tooLate && release(),
		() => undefined
	);
	return within(PATIENCE, making, () => {
		tooLate = true;
		return new BackendError({ code: 'startTooSlow', seconds: PATIENCE });
	});
}

const make: Record<
	BackendName,
	(wasmFiles?: WasmFiles, wishes?: WasmWishes) => Promise<PreparedBackend>
> = {
	webgpu: makeWebgpu,
	wasm: makeWasm,
	cpu: makeCpu
};
