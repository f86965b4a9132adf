import type { Recipe } from './recipe.ts';
import { recipeToQuery } from './recipe-url.ts';

/** The step looked at, in an address. */
export const STEP_KEY = 'at';

/** The query of a recipe and the step looked at (1 … steps; undefined for the end), without “?”. */
export function addressOf(recipe: Recipe, step?: number): string {
	const query = new URLSearchParams(recipeToQuery(recipe));
	if (step !== undefined && step !== recipe.steps) query.set(STEP_KEY, String(step));
	return query.toString();
}
