import { defaultGrid, laidGrid, type Axis, type Grid } from '#lib/recipe/grid.ts';
import { axisText, gridFromQuery, gridToQuery } from '#lib/recipe/grid-url.ts';
import type { Control } from '#lib/recipe/grid-controls.ts';
import type { Note } from '#lib/recipe/note.ts';
import { ComparisonRun } from '#lib/run/comparison-run.svelte.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';
import { latest } from '#lib/run/latest.ts';

/** What differs from column to column, or from row to row. */
export type Place = 'across' | 'down';

/** Whether this device has the picture of a name. */
type IsHere = (name: string) => Promise<boolean>;

/** A grid that a reader sets up, with its pictures. Every change is read as a link is. */
export class Board {
	readonly comparing: ComparisonRun;
	#grid = $state.raw<Grid>(defaultGrid);
	#notes = $state.raw<readonly Note[]>([]);
	readonly #isHere: IsHere;
	readonly #begin = latest();

	constructor(source: FrameSource, isHere: IsHere = async () => true) {
		this.comparing = new ComparisonRun(source);
		this.#isHere = isHere;
	}

	get grid(): Grid {
		return this.#grid;
	}

	/** What was changed about what was given. */
	get notes(): readonly Note[] {
		return this.#notes;
	}

	/** Its address: a query string without “?”, empty for the default. */
	get query(): string {
		return gridToQuery(this.#grid);
	}

	/** The grid of an address. */
	read(query: string | URLSearchParams): void {
		const isNewest = this.#begin();
		const { grid, notes } = gridFromQuery(query);
		const running = this.comparing.current !== undefined;
		this.#grid = grid;
		this.#notes = notes;
		this.comparing.show(laidGrid(grid));
		if (running) void this.comparing.startAll();
		const { beginning } = grid.recipe;
		if (beginning) void this.#clearUnlessHere(beginning.start, isNewest);
	}

	/** Changes fields of the address: what was typed, or nothing for the usual. */
	set(fields: Readonly<Record<string, string>>): void {
		const params = new URLSearchParams(this.query);
		for (const [name, text] of Object.entries(fields)) params.set(name, text);
		this.read(params);
	}

	/** Has columns or rows differ in something else, with its usual values; in what the others do: they change places. */
	turn(place: Place, control: Control): void {
		const other: Place = place === 'across' ? 'down' : 'across';
		const before = this.#grid;
		const isTaken = before[other].control === control && control !== 'word';
		this.set({
			[place]: isTaken ? axisText(before[other]) : control,
			[other]: axisText(isTaken ? before[place] : before[other])
		});
	}

	/** Other values for columns or rows. */
	setValues(place: Place, values: Axis['values']): void {
		const { across, down } = this.#grid;
		const both = { across: axisText(across), down: axisText(down) };
		this.set({ ...both, [place]: axisText({ ...this.#grid[place], values }) });
	}

	async #clearUnlessHere(start: string, isNewest: () => boolean): Promise<void> {
		if ((await this.#isHere(start)) || !isNewest()) return;
		this.set({ start: '' });
		const note: Note = { field: 'start', given: '', used: '', code: 'pictureElsewhere' };
		this.#notes = [...this.#notes, note];
	}
}
