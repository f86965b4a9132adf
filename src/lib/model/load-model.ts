import { memory } from '@tensorflow/tfjs-core';
import type { PromptEncoder } from '#lib/pipeline/text-encoder.ts';
import type { Finisher } from '#lib/pipeline/finisher.ts';
import type { Shorthand } from '#lib/pipeline/shorthand.ts';
import type { Model } from '#lib/pipeline/model.ts';
import type { WordInUse } from '#lib/teaching/taught-word.ts';
import type { Teacher } from '#lib/teaching/teacher.ts';
import type { SkippedBackend } from './backend-error.ts';
import { BACKENDS, startBackend, type BackendName, type Running } from './backend.ts';
import type { Config, FinisherConfig } from './config.ts';
import type { DownloadProgress, WeightsSource } from './download.ts';
import { fastest } from './fastest.ts';
import { encoderOf } from './prompt-encoder.ts';
import { keepingLast } from './kept-prompt.ts';
import { modelOf } from './model.ts';
import { finisherOf } from './finisher.ts';
import { withAllGains } from './gains.ts';
import { shorthandOf, type ShorthandConfig } from './shorthand.ts';
import { modelNetworkOf, type Network } from './network.ts';
import {
	callAgain,
	preflight,
	preflightFinisher,
	preflightShorthand,
	type StoredCall,
	type StoredFinish
} from './preflight.ts';
import { taughtModel, type TaughtModel } from './teaching/taught-model.ts';
import { teacherOf } from './teaching/teacher.ts';
import { readSafetensors } from './safetensors.ts';
import type { WasmFiles, WasmWishes } from './wasm/start-wasm.ts';
import { Weights } from './weights.ts';

/** A model's files. */
export interface ModelFiles {
	config: Config;
	stored: StoredCall;
	weights: WeightsSource;
	wasm?: WasmFiles;
}

/** A finisher's files. */
export interface FinisherFiles {
	config: FinisherConfig;
	stored: StoredFinish;
	weights: WeightsSource;
}

/** A shorthand's files. */
export interface ShorthandFiles {
	config: ShorthandConfig;
	stored: Omit<StoredFinish, 'tokens'>;
	weights: WeightsSource;
}

export interface LoadOptions extends WasmWishes {
	/** Those to try, in order. */
	backends?: readonly BackendName[];
	/** Times those of which either may be the faster one, and takes that. */
	compare?: boolean;
	/** Aborted where nobody waits for the model any more. */
	left?: AbortSignal;
	/** Hears of bytes that arrive. */
	onBytes?: DownloadProgress;
	/** Hears which backend is being started and checked. */
	onCheck?: (backend: BackendName) => void;
}

/** A model that runs. */
export interface LoadedModel {
	model: Model;
	/** Its text encoder by itself. */
	encoder: PromptEncoder;
	/**
	 * Another set of weights beside the first, on the same backend and checked like it; freed with it.
	 * Throws ModelError where the file cannot be had, or BackendError where it computes wrongly.
	 */
	beside(files: ModelFiles, onBytes?: DownloadProgress): Promise<Model>;
	/** A finisher, as `beside`. */
	finisherBeside(files: FinisherFiles): Promise<Finisher>;
	/** A shorthand, as `beside`. */
	shorthandBeside(files: ShorthandFiles): Promise<Shorthand>;
	/** The same weights, asked for pictures of another size than they learned. */
	atSide(side: number): Model;
	/** The same weights, as a network that can be taught a word. */
	teacher: Teacher;
	/** The same weights with taught words. */
	taught(words: readonly WordInUse[]): TaughtModel;
	/** The U-Net itself, for those who want to look inside. */
	network: Network;
	backend: BackendName;
	/** The adapter, or the number of threads. */
	detail: string;
	/** Backends that were tried, and why they do not run. */
	skipped: SkippedBackend[];
	/** Milliseconds of the checked call, which was the first: kernels were compiled for it. */
	firstCall: number;
	/** Aborted, with the reason, if the device under the model goes away. */
	lost: AbortSignal;
	/** tfjs' own count of what it holds. */
	memory(): { tensors: number; bytes: number };
	/** Frees the weights and stops the backend. */
	dispose(): void;
}

/**
 * The model on the first backend that repeats the stored call correctly, or the faster of two. Throws ModelError.
 */
export async function loadModel(
	files: ModelFiles,
	{
		backends = BACKENDS,
		compare = false,
		left,
		onBytes = () => undefined,
		onCheck = () => undefined,
		...wishes
	}: LoadOptions = {}
): Promise<LoadedModel> {
	const data = await files.weights(onBytes);
	const start = (backend: BackendName) => {
		onCheck(backend);
		return loadOn(backend, files, data, { ...wishes, left });
	};
	const { winner, skipped } = await fastest(backends, start, { compare, left });
	return { ...winner, skipped };
}

async function loadOn(
	backend: BackendName,
	files: ModelFiles,
	data: ArrayBuffer,
	options: WasmWishes & { left: AbortSignal | undefined }
) {
	const { left } = options;
	const running = await startBackend(backend, { ...options, wasm: files.wasm });
	const uploaded: Weights[] = [];
	/** What `check` makes of the weights, which are kept unless it throws. */
	const upload = async <T>(data: ArrayBuffer, check: (weights: Weights) => Promise<T>) => {
		const weights = new Weights(withAllGains(readSafetensors(data)));
		try {
			const made = await check(weights);
			uploaded.push(weights);
			return made;
		} catch (error) {
			weights.dispose();
			throw error;
		}
	};
	const checkedBy =
		({ config, stored }: ModelFiles) =>
		async (weights: Weights) => {
			const network = modelNetworkOf(weights, config);
			await preflight(network, stored);
			return { weights, network };
		};
	try {
		const began = performance.now();
		const { weights, network } = await upload(data, checkedBy(files));
		left?.throwIfAborted();
		return {
			model: modelOf(network),
			async beside(other: ModelFiles, onBytes: DownloadProgress = () => undefined) {
				const { network } = await upload(await other.weights(onBytes), checkedBy(other));
				// It is the student that is asked at every keystroke.
				return modelOf(network, keepingLast(network));
			},
			async finisherBeside({ config, stored, weights }: FinisherFiles) {
				return upload(await weights(() => undefined), async (uploaded) => {
					const finisher = finisherOf(uploaded, config);
					await preflightFinisher(finisher, stored);
					return finisher;
				});
			},
			async shorthandBeside({ config, stored, weights }: ShorthandFiles) {
				return upload(await weights(() => undefined), async (uploaded) => {
					const shorthand = shorthandOf(uploaded, config);
					await preflightShorthand(shorthand, config.side, stored);
					return shorthand;
				});
			},
			atSide: (side: number) => modelOf(modelNetworkOf(weights, { ...files.config, side })),
			encoder: encoderOf(weights, files.config),
			teacher: teacherOf(weights, files.config),
			taught: (words: readonly WordInUse[]) => taughtModel(weights, files.config, words),
			network,
			call: () => callAgain(network, files.stored),
			use: running.use,
			backend,
			detail: running.detail,
			firstCall: performance.now() - began,
			lost: running.lost,
			memory: () => ({ tensors: memory().numTensors, bytes: memory().numBytes }),
			dispose: () => free(running, uploaded)
		};
	} catch (error) {
		free(running, uploaded);
		// Why the device went away says more than what failed because of it.
		throw running.lost.aborted ? running.lost.reason : error;
	}
}

function free(running: Running, uploaded: readonly Weights[]): void {
	try {
		for (const weights of uploaded) weights.dispose();
	} finally {
		running.stop();
	}
}
