import { startNoise } from '#lib/diffusion/random.ts';

/** The static of every seed that is looked at, made once. */
export class StartNoises {
	readonly #size: number;
	readonly #known = new Map<number, Float32Array>();

	constructor(size: number) {
		this.#size = size;
	}

	/** x(T) of a seed. */
	of(seed: number): Float32Array {
		const known = this.#known.get(seed) ?? startNoise(seed, this.#size);
		this.#known.set(seed, known);
		return known;
	}
}
