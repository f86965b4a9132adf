import { dispose } from '@tensorflow/tfjs-core';
import { BackendError } from './backend-error.ts';
import type { Network } from './network.ts';

/** One call of the network in PyTorch, and part of what it answered: a model's preflight.json. */
export interface StoredCall {
	/** Token ids, one row a prompt. */
	tokens: number[][];
	/** Radians. */
	phi: number;
	/** Every how many-th value of the answer is stored. */
	stride: number;
	v: number[][];
}

/** How far any value may be from the stored one. Float32 in another order of sums differs by 1e-5. */
const TOLERANCE = 2e-3;

/** The stored call's picture: values of (7919·i mod 257)/128 − 1, in [−1, 1], rows of pixels, RGB. */
export const storedPicture = (size: number): Float32Array =>
	Float32Array.from({ length: size }, (_, i) => ((7919 * i) % 257) / 128 - 1);

/** Repeats the stored call. Throws BackendError where the answer is not the stored one. */
export async function preflight(network: Network, stored: StoredCall): Promise<void> {
	const prompt = network.prepare(stored.tokens);
	try {
		const v = await network.answer(storedPicture(network.size), stored.phi, prompt);
		const expected = stored.v.flat();
		const answered = v.filter((_, i) => (i % network.size) % stored.stride === 0);
		const off = expected.map((value, i) => Math.abs(value - answered[i]!));
		// Not `some(off > tolerance)`: NaN is never larger.
		if (off.every((difference) => difference <= TOLERANCE)) return;
		const problem = { code: 'computesWrongly', off: Math.max(...off), allowed: TOLERANCE } as const;
		throw new BackendError(problem);
	} finally {
		dispose(prompt);
	}
}
