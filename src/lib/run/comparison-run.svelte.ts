import type { Frame } from '#lib/diffusion/sampler.ts';
import {
	comparisonEntries,
	referenceOf,
	type Comparison,
	type ComparisonEntry
} from '#lib/recipe/comparison.ts';
import { recipeToQuery } from '#lib/recipe/recipe-url.ts';
import { untrack } from 'svelte';
import { isSuperseded } from '#lib/worker/compute-error.ts';
import { yieldToPage } from './yield-to-page.ts';
import { ComparisonCell } from './comparison-cell.svelte.ts';
import { problemOf, type Problem } from './problem.ts';
import { latest } from './latest.ts';
import type { Provenance, FrameSource } from './frame-source.ts';

/** Pictures kept that are no longer shown, in case they are again. */
const MOST_KEPT = 40;

/** The pictures of a comparison, made one after the other in the order of its rows. */
export class ComparisonRun {
	readonly #source: FrameSource;
	#cells = $state.raw<readonly ComparisonCell[]>([]);
	#reference = $state.raw<ComparisonCell>();
	#current = $state.raw<ComparisonCell>();
	#provenance = $state.raw<Provenance>();
	#complaint = $state.raw<Problem>();
	/** Those shown before, the last first: what is made need not be made again. */
	#known: readonly ComparisonCell[] = [];
	#walk: AsyncGenerator<Frame> | undefined;
	#shown: Comparison | undefined;
	readonly #begin = latest();

	constructor(source: FrameSource) {
		this.#source = source;
	}

	/** Row by row. */
	get cells(): readonly ComparisonCell[] {
		return this.#cells;
	}

	/** What the others are measured against; made on request. */
	get reference(): ComparisonCell | undefined {
		return this.#reference;
	}

	/** The picture in the making. */
	get current(): ComparisonCell | undefined {
		return this.#current;
	}

	/** Where the pictures come from. */
	get provenance(): Provenance | undefined {
		return this.#provenance;
	}

	/** Why it has stopped, if not because it was finished or asked to. */
	get complaint(): Problem | undefined {
		return this.#complaint;
	}

	/** Milliseconds an evaluation has taken here so far, on average; undefined before the first. */
	get msPerEvaluation(): number | undefined {
		const all = [...this.#cells, ...(this.#reference ? [this.#reference] : [])];
		const evaluations = all.reduce((sum, cell) => sum + cell.evaluations, 0);
		return evaluations > 0 ? all.reduce((sum, cell) => sum + cell.ms, 0) / evaluations : undefined;
	}

	/** Lays out another comparison, with what is made of it already. Stops; `start` goes on. */
	show(comparison: Comparison): void {
		this.stop();
		this.#shown = comparison;
		this.#complaint = undefined;
		this.#cells = comparisonEntries(comparison).map((entry) => this.#cellOf(entry));
		this.#reference = this.#cellOf(referenceOf(comparison));
		const shown = [...this.#cells, this.#reference];
		const spare = this.#known.filter((cell) => !shown.includes(cell));
		this.#known = [...shown, ...spare.slice(0, MOST_KEPT)];
	}

	/** Shows another comparison; where pictures are made or in the making, it goes on by itself. */
	turnTo(comparison: Comparison): void {
		if (comparison === this.#shown) return;
		// Who turns in an effect must not be asked again by what is made.
		untrack(() => {
			const isBegun = this.#current ?? this.#cells.find(({ status }) => status === 'done');
			this.show(comparison);
			if (isBegun) void this.start();
		});
	}

	/** Makes all that are not made. */
	start(): Promise<void> {
		return this.#make(() => this.#cells.find(({ status }) => status === 'waiting'));
	}

	/** Makes the reference, which is long. */
	measure(): Promise<void> {
		return this.#make(() => (this.#reference?.status === 'done' ? undefined : this.#reference));
	}

	/** Stops there; the picture in the making waits again. */
	stop(): void {
		this.#begin();
		this.#current?.leave('waiting');
		this.#end();
	}

	/** Leaves out the picture in the making and goes on with the next. */
	skip(): void {
		this.#current?.leave('skipped');
		this.#leaveWalk();
	}

	/** Skipped and failed pictures wait again. */
	retry(): Promise<void> {
		for (const cell of this.#cells) cell.leave('waiting');
		return this.start();
	}

	async #make(next: () => ComparisonCell | undefined): Promise<void> {
		this.stop();
		const isNewest = this.#begin();
		this.#complaint = undefined;
		// Fetching the model is no part of what a picture costs.
		this.#current = next();
		if (this.#current) await this.#source.load?.();
		while (isNewest()) {
			const cell = next();
			if (!cell) return this.#end();
			this.#current = cell;
			await this.#walkOf(cell, isNewest);
		}
	}

	async #walkOf(cell: ComparisonCell, isNewest: () => boolean): Promise<void> {
		cell.begin();
		const walk = this.#source.frames(cell.entry.recipe);
		this.#walk = walk;
		const pause = yieldToPage();
		try {
			for (;;) {
				const since = performance.now();
				const { value, done } = await walk.next();
				if (walk !== this.#walk) return;
				if (done) break;
				cell.take(value, performance.now() - since);
				this.#provenance = this.#source.provenance();
				await pause();
				if (walk !== this.#walk) return;
			}
		} catch (error) {
			if (isNewest() && walk === this.#walk) this.#fail(cell, error);
		}
	}

	/** The others would fail for the same reason. */
	#fail(cell: ComparisonCell, error: unknown): void {
		const superseded = isSuperseded(error);
		cell.leave(superseded ? 'waiting' : 'failed');
		if (!superseded) this.#complaint = problemOf(error);
		this.#begin();
		this.#end();
	}

	#end(): void {
		this.#current = undefined;
		this.#leaveWalk();
	}

	#leaveWalk(): void {
		const walk = this.#walk;
		this.#walk = undefined;
		// Takes effect when the step being computed is done.
		void walk?.return(undefined).catch(() => undefined);
	}

	/** The same walk may stand in another row, with another allowance. */
	#cellOf(entry: ComparisonEntry): ComparisonCell {
		const query = recipeToQuery(entry.recipe);
		const known = this.#known.find(
			(cell) => cell.query === query && cell.entry.allowed === entry.allowed
		);
		return known ?? new ComparisonCell(entry, query);
	}
}
