import type { Recipe } from '#lib/recipe/recipe.ts';
import { staticOf } from '#lib/recipe/walk.ts';

/** Kept of them, at 49 kB each: more than a comparison shows. */
const MOST = 64;

/** The static of every recipe that is looked at, made once for each while it is among the last. */
export class StartNoises {
	readonly #size: number;
	readonly #known = new Map<string, Float32Array>();

	constructor(size: number) {
		this.#size = size;
	}

	/** x(T) of a recipe. */
	of(recipe: Recipe): Float32Array {
		const { seed, otherSeed } = recipe;
		const key = `${seed} ${otherSeed?.toward} ${otherSeed?.way}`;
		const known = this.#known.get(key) ?? staticOf(recipe, this.#size);
		// Behind the others, so that the first is the one that was not asked for longest.
		this.#known.delete(key);
		this.#known.set(key, known);
		if (this.#known.size > MOST) this.#known.delete(this.#known.keys().next().value!);
		return known;
	}
}
