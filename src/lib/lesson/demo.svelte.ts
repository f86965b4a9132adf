import { defaultRecipe, type Recipe } from '#lib/pipeline/recipe.ts';
import { toQuery } from '#lib/pipeline/recipe-url.ts';
import { engine } from '#lib/run/engine.svelte.ts';
import { Run } from '#lib/run/run.svelte.ts';
import type { Source } from '#lib/run/source.ts';
import { onDestroy } from 'svelte';

/** A run that is stored with the site. */
export interface Stored {
	recipe: Recipe;
	source: Source;
}

/**
 * The run that a lesson's figures show. It starts when one of them comes into view: at once from the
 * stored runs, if its recipe is among them, else computed on this device. Made by a component, and
 * ended with it.
 */
export class Demo {
	readonly run = new Run(engine);
	readonly #recipe: Recipe;
	readonly #stored: readonly Stored[];

	/** `recipe` is what differs from the default one. */
	constructor(recipe: Partial<Recipe>, stored: readonly Stored[] = []) {
		this.#recipe = { ...defaultRecipe, ...recipe };
		this.#stored = stored;
		onDestroy(() => this.run.cancel());
	}

	/** Starts it, unless it is started. */
	wake = (): void => {
		if (!this.run.recipe) this.go();
	};

	/** Makes the picture anew, with these changes to the lesson's recipe. */
	go = (changes: Partial<Recipe> = {}): void => {
		const recipe = { ...this.#recipe, ...changes };
		const stored = this.#stored.find((one) => toQuery(one.recipe) === toQuery(recipe));
		this.run.start(recipe, stored?.source ?? engine);
	};

	/** As the lesson began: its recipe, at the static. */
	reset = (): void => {
		const changed = this.run.recipe && toQuery(this.run.recipe) !== toQuery(this.#recipe);
		if (changed) this.go();
		else this.run.reset();
	};

	/** Tries again what has failed. */
	retry = (): void => {
		if (this.run.recipe) this.go(this.run.recipe);
	};
}
