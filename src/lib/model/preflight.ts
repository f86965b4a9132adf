import { dispose } from '@tensorflow/tfjs-core';
import type { Finisher } from '#lib/pipeline/finisher.ts';
import type { Shorthand } from '#lib/pipeline/shorthand.ts';
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

/** The stored call, whatever it answers. */
export async function callAgain(network: Network, stored: StoredCall): Promise<Float32Array> {
	const prompt = network.prepare(stored.tokens);
	try {
		return await network.answer(storedPicture(network.size), stored.phi, prompt);
	} finally {
		dispose(prompt);
	}
}

/** Repeats the stored call. Throws BackendError where the answer is not the stored one. */
export async function preflight(network: Network, stored: StoredCall): Promise<void> {
	const v = await callAgain(network, stored);
	answersAsStored(v, network.size, stored);
}

/** Throws BackendError where the answer `v` to the stored call, rows of `size` numbers, is not the stored one. */
export function answersAsStored(v: Float32Array, size: number, stored: StoredCall): void {
	const answered = v.filter((_, i) => (i % size) % stored.stride === 0);
	compare(answered, stored.v.flat());
}

/** One call of a finisher in PyTorch, and part of what it answered: its preflight.json. */
export interface StoredFinish {
	/** Token ids. */
	tokens: number[];
	/** Every how many-th value of the answer is stored. */
	stride: number;
	y: number[];
}

/** The same of a finisher. */
export async function preflightFinisher(finisher: Finisher, stored: StoredFinish): Promise<void> {
	const y = await finisher.finish(storedPicture(finisher.size), stored.tokens);
	const answered = y.filter((_, i) => i % stored.stride === 0);
	compare(answered, stored.y);
}

/** The same of a shorthand, on a picture of `side`² pixels that goes there and back. */
export async function preflightShorthand(
	shorthand: Shorthand,
	side: number,
	stored: Omit<StoredFinish, 'tokens'>
): Promise<void> {
	const values = storedPicture(side * side * 3);
	const { y } = await shorthand.thereAndBack({ values, width: side, height: side });
	compare(y.filter((_, i) => i % stored.stride === 0), stored.y); // prettier-ignore
}

function compare(answered: Float32Array, expected: readonly number[]): void {
	const off = expected.map((value, i) => Math.abs(value - answered[i]!));
	// Not `some(off > tolerance)`: NaN is never larger.
	if (off.every((difference) => difference <= TOLERANCE)) return;
	const problem = { code: 'computesWrongly', off: Math.max(...off), allowed: TOLERANCE } as const;
	throw new BackendError(problem);
}
