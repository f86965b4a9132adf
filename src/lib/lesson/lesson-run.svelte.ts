import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { recipeToQuery } from '#lib/recipe/recipe-url.ts';
import { engine } from '#lib/run/engine.svelte.ts';
import { Run } from '#lib/run/run.svelte.ts';
import { savesData } from '#lib/run/saves-data.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';
import { onDestroy, untrack } from 'svelte';

/** A run that is stored with the site. */
export interface StoredRun {
	recipe: Recipe;
	source: FrameSource;
}

interface Options {
	/** Stored runs: what is among them is shown at once, the rest is computed on this device. */
	stored?: Record<string, StoredRun>;
	/** Puts a run computed here in the place of the stored one, as soon as it is made. */
	live?: boolean;
	/** Where to stand when the run is there, an index into its frames; without it, at the end. */
	at?: number;
	/** Has what is computed here tell what the network looked at. */
	watch?: boolean;
}

/**
 * The run that a lesson's figures show, in a lesson's <script>. It starts when one of its figures
 * comes into view, and ends with the page.
 */
export class LessonRun {
	readonly run: Run;
	readonly #twin: Run;
	readonly #source: FrameSource;
	readonly #recipe: Recipe;
	readonly #stored: readonly StoredRun[];
	readonly #live: boolean;
	#ended = false;

	/** `recipe` is what differs from the default one. */
	constructor(
		recipe: Partial<Recipe>,
		{ stored = {}, live = false, at, watch = false }: Options = {}
	) {
		this.#source = watch ? engine.watched : engine;
		this.run = new Run(this.#source);
		this.#twin = new Run(this.#source);
		this.#recipe = { ...defaultRecipe, ...recipe };
		this.#stored = Object.values(stored);
		this.#live = live;
		let settled = at === undefined;
		$effect(() => {
			if (settled || this.run.status.kind !== 'done') return;
			settled = true;
			// Whoever has chosen a place while frames were arriving stays there.
			if (this.run.following) untrack(() => (this.run.at = at ?? 0));
		});
		$effect(() => {
			if (this.#twin.status.kind === 'done') untrack(() => this.run.adopt(this.#twin));
		});
		onDestroy(() => {
			this.#ended = true;
			this.#twin.cancel();
			this.run.cancel();
		});
	}

	/** What a figure of the run needs: `<Glance {...walk.figure} …>`. */
	get figure() {
		return { run: this.run, onreset: this.reset, onretry: this.retry };
	}

	/** Starts it, unless it is started. */
	wake = (): void => {
		if (!this.run.recipe) this.go();
	};

	/** Makes the picture anew, with these changes to the lesson's recipe. */
	go = (changes: Partial<Recipe> = {}): void => {
		this.#twin.cancel();
		const recipe = { ...this.#recipe, ...changes };
		const stored = this.#stored.find((one) => recipeToQuery(one.recipe) === recipeToQuery(recipe));
		this.run.start(recipe, stored?.source ?? this.#source);
		if (this.#live && stored && !savesData()) void this.#goLive(recipe);
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

	async #goLive(recipe: Recipe): Promise<void> {
		const ready = await engine.load();
		const isWanted = () => ready && this.run.recipe === recipe && !this.#ended;
		// Another picture may be in the making: that one first.
		while (isWanted() && engine.busy) await new Promise((resolve) => setTimeout(resolve, 250));
		if (isWanted()) this.#twin.start(recipe);
	}
}
