/** What a bench worker is asked to measure: one worker a task, so that every one starts fresh. */
export type Task =
	/** `plain` without our kernels, by tfjs' operations alone. */
	| { kind: 'ours'; backend: 'webgpu' | 'wasm'; threads: number; calls: number; plain?: true }
	| { kind: 'onnx'; threads: number; calls: number };

export interface Measured {
	/** The adapter, or the number of threads. */
	detail: string;
	/** Milliseconds from nothing, all files on this machine, to the first frame of the default recipe. */
	firstFrame?: number;
	/** Of guided calls, in milliseconds. */
	calls: number[];
	/** Of calls on one row, as a picture of the student takes; ours alone. */
	single?: number[];
}
