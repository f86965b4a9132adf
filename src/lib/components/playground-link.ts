import { resolve } from '$app/paths';
import { addressOf } from '#lib/recipe/address.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';

/** The address of a recipe in the playground, at a step from 1 on; at its end without one. */
export function inPlayground(recipe: Recipe, step?: number): string {
	return playgroundAt(addressOf(recipe, step));
}

/** The address of a query there. */
export const playgroundAt = (query: string): string =>
	resolve('/playground') + (query && `?${query}`);
