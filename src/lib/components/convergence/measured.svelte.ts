import { untrack } from 'svelte';
import { latest } from '#lib/run/latest.ts';
import { yieldToPage } from '#lib/run/yield-to-page.ts';
import { errorAt, type ErrorAt } from './problem.ts';
import { solvers, type Solver } from './solvers.ts';

/** A place where the error is measured. */
export interface ChartPlace {
	solver: Solver;
	steps: number;
	rho: number;
}

/** Errors as they are measured, place by place; the page draws in between. The newest request counts. */
export class Measured {
	#found = $state.raw<readonly (ErrorAt & ChartPlace)[]>([]);
	readonly #begin = latest();

	/** Those measured so far; of the request before, until the new one is complete. */
	get found(): readonly (ErrorAt & ChartPlace)[] {
		return this.#found;
	}

	/** What was found of one solver, in the order of the places. */
	of(solver: Solver): readonly (ErrorAt & ChartPlace)[] {
		return this.#found.filter((place) => place.solver === solver);
	}

	async measure(places: readonly ChartPlace[]): Promise<void> {
		const isNewest = this.#begin();
		// Who asks in an effect must not be asked again by what is found.
		const first = untrack(() => this.#found.length === 0);
		const found: (ErrorAt & ChartPlace)[] = [];
		const pause = yieldToPage();
		for (const place of places) {
			const { solver, steps, rho } = place;
			found.push({ ...place, ...(await errorAt(solver, steps, rho)) });
			await pause();
			if (!isNewest()) return;
			if (first) this.#found = [...found];
		}
		this.#found = found;
	}
}

/** Every solver at each of these places. */
export const placesOf = (at: readonly Omit<ChartPlace, 'solver'>[]): ChartPlace[] =>
	solvers.flatMap((solver) => at.map((place) => ({ solver, ...place })));
