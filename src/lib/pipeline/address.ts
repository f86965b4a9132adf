import { number } from './read-field.ts';
import type { Note, Recipe } from './recipe.ts';
import { toQuery } from './recipe-url.ts';

/** The step looked at, in an address. */
const STEP = 'at';

/** The query of a recipe and the step looked at (1 … steps; undefined for the end), without “?”. */
export function addressOf(recipe: Recipe, step?: number): string {
	const query = new URLSearchParams(toQuery(recipe));
	if (step !== undefined && step !== recipe.steps) query.set(STEP, String(step));
	return query.toString();
}

/** The step in an address, from 1 to the `steps` of its recipe; none where it names none. */
export function stepIn(
	query: URLSearchParams,
	steps: number
): { step: number | undefined; notes: Note[] } {
	const given = query.get(STEP);
	if (given === null) return { step: undefined, notes: [] };
	const read = number({ least: 1, most: steps, whole: true })('step', given, steps);
	const notes = read.note ? [{ field: STEP, used: read.used, ...read.note }] : [];
	return { step: read.used, notes };
}
