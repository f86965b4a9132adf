import { resolve } from '$app/paths';
import { addressOf } from '#lib/recipe/address.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';

/** The address of a recipe in the playground, at a step from 1 on; at its end without one. */
export function inPlayground(recipe: Recipe, step?: number): string {
	const query = addressOf(recipe, step);
	return resolve('/playground') + (query && `?${query}`);
}
