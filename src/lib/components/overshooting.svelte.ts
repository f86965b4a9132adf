import { overshoots } from '#lib/pipeline/overshoot.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { latest } from '#lib/run/latest.ts';

/** Those of some recipes whose samplers overshoot: known a moment after they change. */
export class Overshooting {
	#found = $state.raw<readonly Recipe[]>([]);
	readonly #begin = latest();

	/** To be made where effects may be: at the top of a component. */
	constructor(recipes: () => readonly Recipe[]) {
		$effect(() => void this.#look(recipes()));
	}

	get recipes(): readonly Recipe[] {
		return this.#found;
	}

	async #look(recipes: readonly Recipe[]): Promise<void> {
		const isNewest = this.#begin();
		const verdicts = await Promise.all(recipes.map(overshoots));
		if (isNewest()) this.#found = recipes.filter((_, i) => verdicts[i]);
	}
}
