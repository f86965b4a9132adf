import { begunAddressOf, begunFromQuery } from '#lib/recipe/begun-recipe.ts';
import { framesOf } from '#lib/recipe/beginning.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { saidInLink } from '#lib/recipe/said-in-link.ts';
import type { LiveSource } from '#lib/run/recorded-first.svelte.ts';
import { Run } from '#lib/run/run.svelte.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';

/** The recipe beside the one of an address. */
const AGAINST_KEY = 'against';

/** A picture that is kept as A while the playground goes on to others: each of them is B. */
export class Against {
	#run = $state.raw<Run>();
	/** The recipe that a link names, until it is drawn. */
	#wanted = $state.raw<Recipe>();
	readonly #source: FrameSource;

	/** `source` draws the A of a link. */
	constructor(source: FrameSource) {
		this.#source = source;
	}

	/** A, if it is drawn or being drawn. */
	get run(): Run | undefined {
		return this.#run;
	}

	get recipe(): Recipe | undefined {
		return this.#wanted ?? this.#run?.recipe;
	}

	keep(run: Run): void {
		[this.#run, this.#wanted] = [run, undefined];
	}

	clear(): void {
		[this.#run, this.#wanted] = [undefined, undefined];
	}

	/** Takes the A that an address names, if it names one. */
	open(query: URLSearchParams): void {
		const given = saidInLink([...query], [AGAINST_KEY]);
		this.clear();
		if (given !== undefined) this.#wanted = begunFromQuery(given).recipe;
	}

	/** Draws the A of a link as soon as `live` has nothing else to do; at once settled where there is none. */
	async draw(live: Pick<LiveSource, 'busy' | 'idle'>): Promise<void> {
		const recipe = this.#wanted;
		while (live.busy) await live.idle();
		if (!recipe || this.#wanted !== recipe) return;
		const run = new Run(this.#source);
		[this.#run, this.#wanted] = [run, undefined];
		await run.start(recipe, { total: framesOf(recipe) });
	}

	/** The query of an address with it. */
	addedTo(query: string): string {
		if (!this.recipe) return query;
		const params = new URLSearchParams(query);
		params.set(AGAINST_KEY, begunAddressOf(this.recipe));
		return params.toString();
	}
}

/** The step of `run` whose end is as noisy as ᾱ, or nearly. */
export const frameAt = (run: Run, alphaBar: number) =>
	run.frames.reduce<Run['frame']>(
		(best, frame) =>
			best && Math.abs(best.to - alphaBar) < Math.abs(frame.to - alphaBar) ? best : frame,
		undefined
	);
