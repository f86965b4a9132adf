import { drawnBy, pictures, type Drawn, type PictureSet } from '#lib/recording/picture-set.ts';
import { recipeToQuery } from '#lib/recipe/recipe-url.ts';
import type { SampleOptions } from '#lib/pipeline/sample.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { fetched } from './fetched.ts';
import { problemOf, type Problem } from './problem.ts';
import { yieldToPage } from './yield-to-page.ts';
import { latest } from './latest.ts';
import type { Provenance, FrameSource } from './frame-source.ts';

/** A set that is stored with the site, and where its second file lies. */
export interface StoredSet {
	set: PictureSet;
	url: string;
}

/** A picture to be made of more than a recipe. */
export interface Order {
	/** What it goes by. */
	name: string;
	recipe: Recipe;
	options: SampleOptions;
}

/** Pictures of many recipes, stored ones or made here one after the other, each seen while it settles. */
export class ImageBatch {
	/** By name, or by the query of the recipe. */
	#drawn = $state.raw<Readonly<Record<string, Drawn>>>({});
	#growing = $state.raw<{ key: string; picture: Float32Array }>();
	#progress = $state.raw<{ done: number; of: number }>();
	#fault = $state.raw<Problem>();
	#provenance = $state.raw<Provenance>();
	readonly #begin = latest();
	readonly #source: FrameSource;

	constructor(source: FrameSource) {
		this.#source = source;
	}

	/** The finished picture of a recipe or name, if it is there. */
	of(which: Recipe | string): Drawn | undefined {
		return this.#drawn[keyOf(which)];
	}

	/** What there is to see of it: the picture, or the noisy one on its way. */
	seen(which: Recipe | string): Float32Array | undefined {
		const key = keyOf(which);
		return this.#growing?.key === key ? this.#growing.picture : this.#drawn[key]?.picture;
	}

	/** How many of those asked for are done; undefined when nothing is in the making. */
	get progress(): { done: number; of: number } | undefined {
		return this.#progress;
	}

	/** Why it stopped before the end. */
	get fault(): Problem | undefined {
		return this.#fault;
	}

	/** Where the pictures come from. */
	get provenance(): Provenance | undefined {
		return this.#provenance;
	}

	/** Bytes of the model still to come, if that is what it waits for. */
	get loading(): { loaded: number; total: number } | undefined {
		return this.#progress && this.#source.loading?.();
	}

	/** Shows stored pictures, in the place of all others. */
	async show({ set, url }: StoredSet): Promise<void> {
		this.stop();
		const isNewest = this.#begin();
		this.#fault = undefined;
		try {
			const drawn = await pictures(set, new Uint8Array(await fetched(url, 'pictures')));
			if (!isNewest()) return;
			this.#drawn = Object.fromEntries(drawn.map((one) => [one.name ?? keyOf(one.recipe), one]));
			this.#provenance = { kind: 'recorded', made: set.made };
		} catch (error) {
			if (isNewest()) this.#fault = problemOf(error);
		}
	}

	/**
	 * Makes the pictures of `recipes` here, in the place of all others; what was in the making is left.
	 * Only watched pictures have features.
	 */
	make(
		recipes: readonly Recipe[],
		options: Pick<SampleOptions, 'watch' | 'side'> = {}
	): Promise<void> {
		return this.order(recipes.map((recipe) => ({ name: keyOf(recipe), recipe, options })));
	}

	/** The same of what is made of more than a recipe. */
	async order(orders: readonly Order[]): Promise<void> {
		this.stop();
		const isNewest = this.#begin();
		const pause = yieldToPage();
		this.#fault = undefined;
		this.#drawn = {};
		try {
			for (const [done, { name, recipe, options }] of orders.entries()) {
				this.#progress = { done, of: orders.length };
				const frames: Frame[] = [];
				for await (const frame of this.#source.frames(recipe, options)) {
					if (!isNewest()) return;
					frames.push(frame);
					this.#growing = { key: name, picture: frame.next };
					await pause();
				}
				if (!isNewest()) return;
				this.#provenance = this.#source.provenance();
				this.#drawn = { ...this.#drawn, [name]: drawnBy(recipe, frames) };
			}
		} catch (error) {
			if (isNewest()) this.#fault = problemOf(error);
		}
		if (isNewest()) this.stop();
	}

	/** Leaves it as it is. */
	stop(): void {
		this.#begin();
		this.#progress = undefined;
		this.#growing = undefined;
	}
}

const keyOf = (which: Recipe | string): string =>
	typeof which === 'string' ? which : recipeToQuery(which);
