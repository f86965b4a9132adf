import * as ort from 'onnxruntime-web/wasm';
import ortScript from 'onnxruntime-web/ort-wasm-simd-threaded.mjs?url';
import ortWasm from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import { loadModel } from '#lib/model/load-model.ts';
import { installWasmKernels } from '#lib/model/wasm/wasm-kernels.ts';
import { scenes64 } from '#lib/model/scenes-64.ts';
import { generate } from '#lib/pipeline/generate.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import golden from '#site-model/golden.safetensors?url';
import vocabulary from '#site-model/vocabulary.json';
import { onnxCall } from '../onnx.ts';
import { ourCall } from '../ours.ts';
import { timesOf } from '../times.ts';
import type { Measured, Task } from './protocol.ts';

/** Milliseconds: a browser compiles WebAssembly quickly first, and well while it already runs. */
const WARM_UP = 6000;

async function ours({
	backend,
	threads,
	calls,
	plain
}: Task & { kind: 'ours' }): Promise<Measured> {
	// The model takes as many threads as half of the cores; here it is to do as it is told.
	Object.defineProperty(navigator, 'hardwareConcurrency', { value: threads > 1 ? 2 * threads : 1 });
	const started = performance.now();
	const loaded = await loadModel(scenes64, { backends: [backend] });
	await generate(defaultRecipe, loaded.model, vocabulary).next();
	const firstFrame = performance.now() - started;
	if (plain) installWasmKernels(undefined);
	const call = ourCall(loaded.network, scenes64.stored, 2);
	await warmUp(call);
	const times = await timesOf(call, calls);
	const single = await timesOf(ourCall(loaded.network, scenes64.stored, 1), calls);
	return { detail: loaded.detail, firstFrame, calls: times, single };
}

async function onnx({ threads, calls }: Task & { kind: 'onnx' }): Promise<Measured> {
	ort.env.wasm.numThreads = threads;
	// Apart, because threads are started from this file: bundled, they would start the bench again.
	ort.env.wasm.wasmPaths = { mjs: ortScript, wasm: ortWasm };
	const [model, goldenFile] = await Promise.all(['/network.onnx', golden].map(bytesAt));
	const { config, stored } = scenes64;
	const call = await onnxCall(ort, model!, config, stored, goldenFile!);
	await warmUp(call);
	return {
		detail: threads === 1 ? 'one thread' : `${threads} threads`,
		calls: await timesOf(call, calls)
	};
}

async function warmUp(call: () => Promise<unknown>): Promise<void> {
	const started = performance.now();
	while (performance.now() - started < WARM_UP) await call();
}

const bytesAt = async (url: string) => (await fetch(url)).arrayBuffer();

onmessage = ({ data: task }: MessageEvent<Task>) => {
	(task.kind === 'ours' ? ours(task) : onnx(task)).then(
		(measured) => postMessage({ measured }),
		(error: unknown) => postMessage({ failed: String(error) })
	);
};
