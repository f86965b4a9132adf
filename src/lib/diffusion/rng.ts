import { normalQuantile } from './normal.ts';
import { philox } from './philox.ts';

/** Random numbers, one after another. */
export interface Rng {
	/** Evenly between 0 and 1, never either. */
	uniform(): number;
	/** From N(0, 1). */
	normal(): number;
}

/**
 * The draws of a stream (a whole number) under a seed: the same in every engine, and those of step
 * k can be had without the steps before it. Stream and seed are 0 … 2³² − 1.
 */
export function rngOf(seed: number, stream: number): Rng {
	let block = 0;
	let words: number[] = [];
	const word = (): number => {
		// The fourth word of the counter keeps these apart from diffusion/random.ts.
		if (words.length === 0) words = [...philox([block++, stream, 0, 1], [seed, 0])];
		return words.pop()!;
	};
	return {
		uniform: () => (word() + 0.5) / 2 ** 32,
		normal: () => normalQuantile(word())
	};
}
