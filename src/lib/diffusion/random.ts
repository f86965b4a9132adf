import { normalQuantile } from './normal.ts';
import { philox } from './philox.ts';
import type { Noise } from './sampler.ts';

/**
 * `size` draws from N(0, 1): number i of `stream` under `seed`, the same bits in every engine.
 * Counter-based: nothing is remembered between calls, and a longer draw begins with a shorter one.
 * Seed and stream are whole numbers from 0 to 4294967295; anything else throws.
 */
export function gaussian(seed: number, stream: number, size: number): Float32Array {
	unsigned('seed', seed);
	unsigned('stream', stream);
	unsigned('size', size);
	const values = new Float32Array(Math.ceil(size / 4) * 4);
	const key = [seed, 0] as const;
	for (let i = 0; i < values.length; i += 4) {
		const words = philox([i / 4, stream, 0, 0], key);
		for (let k = 0; k < 4; k++) values[i + k] = normalQuantile(words[k]!);
	}
	return values.subarray(0, size).slice();
}

/** The static a walk begins with, x(T): stream 0 of its seed. */
export const startNoise = (seed: number, size: number): Float32Array => gaussian(seed, 0, size);

/** The fresh noise z of step k: stream k + 1, so it is the same whatever came before. */
export const stepNoise =
	(seed: number, size: number): Noise =>
	(step) =>
		gaussian(seed, step + 1, size);

/** Noise that a walk needs beside that of its steps: streams from 2³¹ on, which no step has. */
export const besideNoise =
	(seed: number, size: number): Noise =>
	(draw) =>
		gaussian(seed, 2 ** 31 + draw, size);

function unsigned(name: string, value: number): void {
	if (!Number.isInteger(value) || value < 0 || value >= 2 ** 32) {
		throw new Error(`${name} ${value} is not a whole number from 0 to 4294967295`);
	}
}
