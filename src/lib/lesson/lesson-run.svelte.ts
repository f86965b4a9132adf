import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { recipeToQuery } from '#lib/recipe/recipe-url.ts';
import { RecordedFirst, storedRunOf, type StoredRun } from '#lib/run/recorded-first.svelte.ts';
import type { SampleOptions } from '#lib/pipeline/sample.ts';
import type { Run } from '#lib/run/run.svelte.ts';
import { onDestroy } from 'svelte';

interface Options {
	/** Stored runs: what is among them is shown at once, the rest is computed on this device. */
	stored?: Record<string, StoredRun>;
	/** Puts a run computed here in the place of the stored one, as soon as it is made. */
	live?: boolean;
	/** Where to stand when the run is there, an index into its frames; without it, at the end. */
	at?: number;
	/** Has what is computed here tell what the network looked at, or all that its blocks said. */
	watch?: SampleOptions['watch'];
}

/**
 * The run that a lesson's figures show, in a lesson's <script>. It starts when one of its figures
 * comes into view, and ends with the page.
 */
export class LessonRun {
	readonly #shown: RecordedFirst;
	readonly #recipe: Recipe;
	readonly #stored: Record<string, StoredRun>;
	readonly #live: boolean;
	/** Until the first run is there. */
	#at: number | undefined;

	/** `recipe` is what differs from the default one. */
	constructor(
		recipe: Partial<Recipe>,
		{ stored = {}, live = false, at, watch = false }: Options = {}
	) {
		this.#shown = new RecordedFirst(undefined, { watch });
		this.#recipe = { ...defaultRecipe, ...recipe };
		this.#stored = stored;
		this.#live = live;
		this.#at = at;
		onDestroy(() => this.#shown.cancel());
	}

	get run(): Run {
		return this.#shown.run;
	}

	/** What a figure of the run needs: `<Glance {...walk.figure} …>`. */
	get figure() {
		return { run: this.run, recipe: this.#recipe, onreset: this.reset, onretry: this.retry };
	}

	/** Starts it, unless it is started. */
	wake = (): void => {
		if (!this.run.recipe) this.go();
	};

	/** Makes the picture anew, with these changes to the lesson's recipe. */
	go = (changes: Partial<Recipe> = {}): void => {
		const recipe = { ...this.#recipe, ...changes };
		const stored = storedRunOf(recipe, this.#stored);
		const settle = (isThere: boolean) => isThere && this.#settle();
		void this.#shown.start(recipe, stored?.source).then((end) => settle(end === 'done'));
		if (this.#live && stored) void this.#shown.follow().then(settle);
	};

	/** The lesson's recipe again, where the run has another; else it stays as it is. */
	restore = (): void => {
		if (this.#changed) this.go();
	};

	/** As the lesson began: its recipe, at the static. */
	reset = (): void => {
		if (this.#changed) this.go();
		else this.run.reset();
	};

	/** Tries again what has failed. */
	retry = (): void => {
		if (this.run.recipe) this.go(this.run.recipe);
	};

	get #changed(): boolean {
		return !!this.run.recipe && recipeToQuery(this.run.recipe) !== recipeToQuery(this.#recipe);
	}

	/** Whoever has chosen a place while frames were arriving stays there. */
	#settle(): void {
		if (this.#at !== undefined && this.run.following) this.run.at = this.#at;
		this.#at = undefined;
	}
}
