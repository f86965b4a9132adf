import { tensor1d, tidy, type Tensor } from '@tensorflow/tfjs-core';
import type { BackendName } from './backend.ts';
import { read } from './network.ts';
import { ownKernel } from './own-kernel.ts';

/**
 * Invocations, or chunks for threads to take; multiplications and additions of a round of one; milliseconds of a
 * measurement, long beside what it costs to begin one and to read its answer; and how many are made.
 */
const WORK: Partial<
	Record<BackendName, { chunks: number; operations: number; long: number; times: number }>
> = {
	// As many as the largest cards work on at once.
	webgpu: { chunks: 2 ** 18, operations: 64, long: 60, times: 4 },
	// More than threads: one that begins late leaves the rest to others. Short, for one of many to be undisturbed.
	wasm: { chunks: 32, operations: 96, long: 3, times: 40 }
};

/**
 * Multiplications and additions a second that the running backend manages where nothing is fetched or kept, on all of
 * its threads: what its arithmetic can be held against. Undefined where there are no kernels of ours.
 */
export async function peakOf(backend: BackendName): Promise<number | undefined> {
	const work = WORK[backend];
	if (!work) return undefined;
	const { chunks, operations, long, times } = work;
	/** Milliseconds; undefined without a kernel. */
	const timeOf = async (rounds: number): Promise<number | undefined> => {
		const began = performance.now();
		const x = tensor1d([0.001, 0.001, 0.001, 0.001]);
		try {
			const answer = tidy(() => ownKernel<Tensor>('Peak', { x }, { rounds, chunks }));
			if (!answer) return undefined;
			await read(() => answer);
			return performance.now() - began;
		} finally {
			x.dispose();
		}
	};
	let rounds = 16;
	let ms = await timeOf(rounds);
	while (ms !== undefined && ms < long) {
		rounds *= 2;
		ms = await timeOf(rounds);
	}
	if (ms === undefined) return undefined;
	for (let i = 1; i < times; i++) ms = Math.min(ms, (await timeOf(rounds))!);
	return (rounds * chunks * operations) / (ms / 1000);
}
