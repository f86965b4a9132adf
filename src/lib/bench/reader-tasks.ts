import { threadsFor } from '#lib/model/wasm/threads.ts';
import type { BenchTask } from './bench-task.ts';

/** What a reader's machine can be measured on. */
export interface Possible {
	/** Logical ones. */
	cores: number;
	/** Whether threads may share memory. */
	isolated: boolean;
	webgpu: boolean;
	/** Whether WebAssembly may wait for JavaScript (JSPI), which onnxruntime-web's smaller build with WebGPU needs. */
	jspi: boolean;
}

/** What is measured besides ours. */
export interface Beside {
	tfjs: boolean;
	onnx: boolean;
}

/** As long as a reader waits gladly, in milliseconds, and calls enough for a median. */
const OFTEN = { warmUp: 1000, calls: 20, time: 1000 };

/** Steps of the picture that is timed: those of the default recipe. */
const STEPS = 20;

/** The tasks for a reader's machine: what is compared stands together. */
export function readerTasks(
	{ cores, isolated, webgpu, jspi }: Possible,
	{ tfjs, onnx }: Beside
): BenchTask[] {
	const threads = isolated ? threadsFor(cores) : 1;
	const runtimes = (['ours', 'tfjs', 'onnx'] as const).filter(
		(runtime) => runtime === 'ours' || { tfjs, onnx }[runtime]
	);
	const places = [
		...(webgpu ? [{ backend: 'webgpu' as const, threads: 1 }] : []),
		...[...new Set([threads, 1])].map((count) => ({ backend: 'wasm' as const, threads: count }))
	];
	return places.flatMap((place) =>
		runtimes
			.filter((runtime) => isPossible(runtime, place, jspi))
			.map((runtime) => ({
				runtime,
				...place,
				...OFTEN,
				// Once a backend is enough.
				...(runtime === 'ours' && (place.backend === 'webgpu' || place.threads === threads) && { steps: STEPS }) // prettier-ignore
			}))
	);
}

function isPossible(
	runtime: BenchTask['runtime'],
	{ backend, threads }: Pick<BenchTask, 'backend' | 'threads'>,
	jspi: boolean
): boolean {
	// Our start keeps tfjs' WebAssembly from starting its eight threads.
	if (runtime === 'tfjs') return backend === 'webgpu' || threads === 1;
	return runtime === 'ours' || backend === 'wasm' || jspi;
}
