import { compileKernels, KERNELS, kernelsIn, type KernelName } from './kernel-program.ts';
import { share, JOB_WORDS } from './kernel-work.ts';
import type { ThreadStart } from './kernel-thread.ts';

/** A heap of tfjs' or of anyone else. */
export interface Heap {
	memory: WebAssembly.Memory;
	/** The address of so many bytes. */
	take(bytes: number): number;
	give(address: number): void;
}

/** Words of the longest job. */
const JOB = 32;

/** Milliseconds that threads are waited for. One that takes longer joins in when it is there. */
const PATIENCE = 1000;

/** Runs our kernels, on one thread or several. */
export interface KernelRunner {
	threads: number;
	heap: Heap;
	/** Runs all `chunks` of a job: the words of its class in kernels/, in order; numbers with a fraction through `bits`. */
	run(kernel: KernelName, job: readonly number[], chunks: number): void;
	/** Ends the threads. */
	stop(): void;
}

/**
 * Our kernels in a heap, on up to `threads` threads, with fused multiply-add where `relaxed` and the browser has it;
 * undefined where the browser lacks what they are made of.
 */
export async function startKernels(
	heap: Heap,
	threads: number,
	relaxed = true
): Promise<KernelRunner | undefined> {
	const { memory } = heap;
	const shared = !(memory.buffer instanceof ArrayBuffer);
	const module = await compileKernels(shared, relaxed);
	if (!module) return undefined;
	const kernels = await kernelsIn(module, memory);
	const job = heap.take(4 * JOB);
	const helpers = shared ? start(threads - 1, module, heap) : undefined;
	// They start only while this thread rests, and one that computes doesn't: the first picture would be drawn by one thread.
	await helpers?.joined;
	return {
		threads: 1 + (helpers?.workers.length ?? 0),
		heap,
		run(kernel, words, chunks) {
			// Anew: memory that grows leaves its old views behind.
			new Int32Array(memory.buffer, job, JOB).set(words);
			const number = KERNELS.indexOf(kernel);
			if (helpers && chunks > 1) share(helpers.words, kernels, number, job, chunks);
			else for (let chunk = 0; chunk < chunks; chunk++) kernels[number]!(job, chunk, 0);
		},
		stop: () => helpers?.workers.forEach((worker) => worker.terminate())
	};
}

/** The word whose bits are those of a number of four bytes. */
export const bits = (value: number): number => new Int32Array(Float32Array.of(value).buffer)[0]!;

/** Threads that work as soon as they have started, and when all have. */
function start(count: number, module: WebAssembly.Module, { memory, take }: Heap) {
	const at = take(4 * JOB_WORDS);
	const buffer = memory.buffer as unknown as SharedArrayBuffer;
	const words = new Int32Array(buffer, at, JOB_WORDS);
	words.fill(0);
	const workers = Array.from({ length: count }, (_, i) => {
		const worker = new Worker(new URL('./kernel-thread.ts', import.meta.url), { type: 'module' });
		worker.postMessage({ module, memory, words: at, thread: i + 1 } satisfies ThreadStart);
		return worker;
	});
	return { words, workers, joined: Promise.all(workers.map(joined)) };
}

/** When a thread works, cannot, or has been waited for long enough. */
const joined = (worker: Worker): Promise<void> =>
	new Promise((resolve) => {
		worker.onmessage = worker.onerror = () => resolve();
		setTimeout(resolve, PATIENCE);
	});
