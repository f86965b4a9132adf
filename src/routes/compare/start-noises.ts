import type { Recipe } from '#lib/recipe/recipe.ts';
import { staticOf } from '#lib/recipe/walk.ts';

/** The static of every recipe that is looked at, made once for each. */
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
		this.#known.set(key, known);
		return known;
	}
}
