import { loadModel } from '#lib/model/load-model.ts';
import { startProblemOf, type BackendProblem } from '#lib/model/backend-error.ts';
import { ModelError } from '#lib/model/model-error.ts';
import { useOwnKernels } from '#lib/model/own-kernel.ts';
import { peakOf } from '#lib/model/peak.ts';
import { scenes64 } from '#lib/model/scenes-64.ts';
import { generate } from '#lib/pipeline/generate.ts';
import type { Model } from '#lib/pipeline/model.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import vocabulary from '#site-model/vocabulary.json';
import type { BenchOutcome, BenchReading, BenchTask } from './bench-task.ts';
import { onnxCall } from './onnx/onnx-call.ts';
import { onnxRuntime } from './onnx/onnx-runtime.ts';
import { ourCall } from './our-call.ts';
import { timesOf, warmUp } from './times.ts';

/** Measures one task in this worker, which should be new and measure nothing else after it. */
export async function measure(task: BenchTask): Promise<BenchOutcome> {
	try {
		const reading = await (task.runtime === 'onnx' ? onnx(task) : ours(task));
		return { kind: 'measured', reading };
	} catch (error) {
		return { kind: 'failed', reason: reasonOf(error) };
	}
}

/** Why the one backend that was asked for does not run, whoever says so. */
function reasonOf(error: unknown): BackendProblem {
	const problem = error instanceof ModelError ? error.problem : undefined;
	return (problem?.code === 'noBackend' && problem.skipped[0]?.reason) || startProblemOf(error);
}

async function ours(task: BenchTask): Promise<BenchReading> {
	const { runtime, backend, threads, relaxed = true, steps } = task;
	useOwnKernels(runtime === 'ours');
	const started = performance.now();
	const loaded = await loadModel(scenes64, { backends: [backend], threads, relaxed });
	const frames = steps ? await framesOf(loaded.model, steps, started) : undefined;
	const call = ourCall(loaded.network, scenes64.stored, 2);
	await warmUp(call, task.warmUp);
	const calls = await timesOf(call, task.calls, task.time);
	const oneRow = ourCall(loaded.network, scenes64.stored, 1);
	const single = await timesOf(oneRow, task.calls, task.time);
	useOwnKernels(true);
	const peak = await peakOf(backend);
	return {
		detail: loaded.detail,
		calls,
		single,
		...(frames && { frames }),
		...(peak && { peak }),
		bytes: loaded.memory().bytes
	};
}

/** Milliseconds that the last frame is waited for: an adapter in software would take minutes. */
const PATIENCE = 20_000;

/** Milliseconds since `started` at the first and at the last frame of the default recipe in `steps` steps. */
async function framesOf(model: Model, steps: number, started: number) {
	let first: number | undefined;
	for await (const { step } of generate({ ...defaultRecipe, steps }, model, vocabulary)) {
		const now = performance.now() - started;
		first ??= now;
		if (step === steps - 1) return { first, last: now };
		if (now > PATIENCE) break;
	}
	return { first: first ?? Infinity };
}

async function onnx({ backend, threads, ...task }: BenchTask): Promise<BenchReading> {
	const { runtime, detail } = await onnxRuntime(backend, threads);
	const call = await onnxCall(runtime, scenes64, backend);
	await warmUp(call, task.warmUp);
	return { detail, calls: await timesOf(call, task.calls, task.time) };
}
