import type { SampleOptions } from '#lib/pipeline/sample.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { recipeToQuery } from '#lib/recipe/recipe-url.ts';
import { engine } from './engine.svelte.ts';
import type { FrameSource } from './frame-source.ts';
import type { RunOutcome } from './frame-walk.ts';
import { latest } from './latest.ts';
import { Run } from './run.svelte.ts';
import { savesData } from './saves-data.ts';

/** A run that is stored with the site. */
export interface StoredRun {
	recipe: Recipe;
	source: FrameSource;
}

/** What computes here: it has to be fetched first, and makes one picture at a time. */
export type LiveSource = FrameSource & Pick<typeof engine, 'load' | 'busy' | 'idle'>;

/** The stored run of a recipe, if there is one. */
export const storedRunOf = (
	recipe: Recipe,
	stored: Readonly<Record<string, StoredRun>>
): StoredRun | undefined =>
	Object.values(stored).find((one) => recipeToQuery(one.recipe) === recipeToQuery(recipe));

/** Fetches the model ahead of its first picture, unless the reader saves data. Whether it is ready. */
export const fetchAhead = async (live: Pick<LiveSource, 'load'> = engine): Promise<boolean> =>
	!savesData() && live.load();

/** A run that shows what is stored at once and, when it is made, what is computed here in its place. */
export class RecordedFirst {
	/** What is shown. */
	readonly run: Run;
	readonly #twin: Run;
	readonly #live: LiveSource;
	readonly #options: SampleOptions;
	readonly #begin = latest();

	/** `options` are for what is computed here. */
	constructor(live: LiveSource = engine, options: SampleOptions = {}) {
		this.run = new Run(live);
		this.#twin = new Run(live);
		this.#live = live;
		this.#options = options;
	}

	/** Shows a recipe from its stored source or, without, as it is computed. Settled as Run.start. */
	start(recipe: Recipe, stored?: FrameSource): Promise<RunOutcome> {
		this.#begin();
		this.#twin.cancel();
		return stored
			? this.run.start(recipe, { source: stored })
			: this.run.start(recipe, { source: this.#live, ...this.#options });
	}

	/** Goes live, unless the reader saves data. Whether it has. */
	async follow(): Promise<boolean> {
		return !savesData() && this.goLive();
	}

	/**
	 * Computes what is shown here, once the model is here and no other picture is in the making, and puts
	 * it in the place of the stored run. Whether it has: not where something else is shown by then.
	 */
	async goLive(): Promise<boolean> {
		const { recipe } = this.run;
		const isNewest = this.#begin();
		if (!recipe || !(await this.#live.load())) return false;
		while (this.#live.busy) await this.#live.idle();
		if (!isNewest() || (await this.#twin.start(recipe, this.#options)) !== 'done') return false;
		if (!isNewest()) return false;
		this.run.adopt(this.#twin);
		return true;
	}

	/** To be called when the figure goes away. */
	cancel(): void {
		this.#begin();
		this.#twin.cancel();
		this.run.cancel();
	}
}
