import { defaultComparison, type Comparison } from '#lib/recipe/comparison.ts';
import { comparisonFromQuery, comparisonToQuery } from '#lib/recipe/comparison-url.ts';
import type { Note } from '#lib/recipe/note.ts';
import { ComparisonRun } from '#lib/run/comparison-run.svelte.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';

/** A comparison that a reader sets up, with its pictures. Every change is read as a link is. */
export class Board {
	readonly comparing: ComparisonRun;
	#comparison = $state.raw<Comparison>(defaultComparison);
	#notes = $state.raw<readonly Note[]>([]);

	constructor(source: FrameSource) {
		this.comparing = new ComparisonRun(source);
	}

	get comparison(): Comparison {
		return this.#comparison;
	}

	/** What was changed about what was given. */
	get notes(): readonly Note[] {
		return this.#notes;
	}

	/** Its address: a query string without “?”, empty for the default. */
	get query(): string {
		return comparisonToQuery(this.#comparison);
	}

	/** The comparison of an address. */
	read(query: string | URLSearchParams): void {
		const { comparison, notes } = comparisonFromQuery(query);
		const running = this.comparing.current !== undefined;
		this.#comparison = comparison;
		this.#notes = notes;
		this.comparing.show(comparison);
		if (running) void this.comparing.start();
	}

	/** Changes fields of the address: what was typed, or nothing for the usual. */
	set(fields: Readonly<Record<string, string>>): void {
		const params = new URLSearchParams(this.query);
		for (const [name, text] of Object.entries(fields)) params.set(name, text);
		this.read(params);
	}
}
