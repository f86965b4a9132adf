import type { Frame } from '#lib/diffusion/sampler.ts';
import type { ComparisonEntry, Laid } from '#lib/recipe/comparison.ts';
import { untrack } from 'svelte';
import { isSuperseded } from '#lib/worker/compute-error.ts';
import { yieldToPage } from './yield-to-page.ts';
import { ComparisonCell, type CellStatus } from './comparison-cell.svelte.ts';
import { problemOf, type Problem } from './problem.ts';
import { latest } from './latest.ts';
import type { Provenance, FrameSource } from './frame-source.ts';

/** A stored picture, and how far it is from what it is measured against. */
export interface RecordedResult {
	picture: Float32Array;
	distance?: number;
}

const isUnmade = ({ status }: ComparisonCell): boolean =>
	status === 'waiting' || status === 'recorded';

/** Pictures kept that are no longer shown, in case they are again. */
const MOST_KEPT = 40;

/** Pictures that are compared, made one after the other. */
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
	#shown: Laid | undefined;
	/** As they are made. */
	#order: readonly ComparisonCell[] = [];
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

	/** Lays out others, with what is made of it already. Stops; `start` goes on. */
	show(laid: Laid): void {
		this.stop();
		this.#shown = laid;
		this.#complaint = undefined;
		this.#cells = laid.entries.map((entry) => this.#cellOf(entry));
		this.#order = laid.order.map((entry) => this.#cells[laid.entries.indexOf(entry)]!);
		this.#reference = laid.reference && this.#cellOf(laid.reference);
		if (this.#cells.every(({ status }) => status === 'waiting')) this.#provenance = undefined;
		const shown = [...this.#cells, ...(this.#reference ? [this.#reference] : [])];
		const isMade = ({ snapshots }: ComparisonCell) => snapshots.length > 0;
		const spare = this.#known.filter((cell) => !shown.includes(cell) && isMade(cell));
		this.#known = [...shown, ...spare.slice(0, MOST_KEPT)];
	}

	/** Shows others; where pictures are made or in the making, it goes on by itself. */
	turnTo(laid: Laid): void {
		if (laid === this.#shown) return;
		// Who turns in an effect must not be asked again by what is made.
		untrack(() => {
			const isBegun = this.#current ?? this.#cells.find(({ status }) => status === 'done');
			this.show(laid);
			if (isBegun) void this.start();
		});
	}

	/** Shows stored results, by the queries of their recipes, of those that are not made. */
	recall(stored: ReadonlyMap<string, RecordedResult>, made: string): void {
		const all = [...this.#cells, ...(this.#reference ? [this.#reference] : [])];
		for (const cell of all) {
			const result = stored.get(cell.query);
			if (result) cell.recall(result.picture, result.distance);
		}
		const isAny = (wanted: CellStatus) => this.#cells.some(({ status }) => status === wanted);
		if (isAny('recorded') && !isAny('done')) this.#provenance = { kind: 'recorded', made };
	}

	/** Makes all that are not made here. */
	start(): Promise<void> {
		return this.#make(() => this.#order.find(isUnmade));
	}

	/** The same, then what they are measured against. */
	async startAll(): Promise<void> {
		await this.start();
		if (!this.#complaint && !this.#cells.some(isUnmade)) await this.measure();
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

	/** The same walk may stand in another place. */
	#cellOf(entry: ComparisonEntry): ComparisonCell {
		const { query, across, down } = entry;
		const known = this.#known.find(
			(cell) => cell.query === query && cell.entry.across === across && cell.entry.down === down
		);
		return known ?? new ComparisonCell(entry);
	}
}
