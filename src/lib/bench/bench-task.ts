import type { BackendProblem } from '#lib/model/backend-error.ts';

/** What is measured: one worker a task, so that every one starts fresh. */
export interface BenchTask {
	/** Ours; the same network by tfjs' own operations alone; the same in onnxruntime-web. */
	runtime: 'ours' | 'tfjs' | 'onnx';
	backend: 'webgpu' | 'wasm';
	/** Of WebAssembly. tfjs' own kernels have one. */
	threads: number;
	/** False leaves out WebAssembly's fused multiply-add; ours alone. */
	relaxed?: boolean;
	/** Steps of the picture whose first and last frame are timed; none without it, and never of onnxruntime-web. */
	steps?: number;
	/** Milliseconds of calls before any counts: a browser compiles WebAssembly quickly first, and well while it already runs. */
	warmUp: number;
	/** Calls that are timed, or as many as there is time for. */
	calls: number;
	/** Milliseconds for them, of each kind. */
	time: number;
}

/** What a task came to. Times in milliseconds. */
export interface BenchReading {
	/** The adapter, or the number of threads. */
	detail: string;
	/** Guided calls, two rows. */
	calls: number[];
	/** Calls on one row, as a picture of the student takes; not of onnxruntime-web. */
	single?: number[];
	/** From nothing, files on this machine, to the first frame of the default recipe and to the last, if that came in time. */
	frames?: { first: number; last?: number };
	/** Multiplications and additions a second that the same threads, or the same card, manage at most. */
	peak?: number;
	/** What tfjs holds when all is over, weights above all; not of onnxruntime-web, which keeps that to itself. */
	bytes?: number;
}

/** What became of a task: that, or why nothing. */
export type BenchOutcome =
	{ kind: 'measured'; reading: BenchReading } | { kind: 'failed'; reason: BackendProblem };
