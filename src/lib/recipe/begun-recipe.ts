import { addressOf } from './address.ts';
import { BEGINNING_FIELDS } from './beginning-fields.ts';
import { readBeginning, usualBeginning } from './beginning.ts';
import type { Note } from './note.ts';
import { parseRecipe } from './parse-recipe.ts';
import { recordOf } from './read-fields.ts';
import { recipeFromQuery } from './recipe-from-url.ts';
import { defaultRecipe, type Recipe } from './recipe.ts';

/**
 * Recipes with the picture that they may begin with: as parseRecipe, recipeFromQuery and addressOf, which figures and lessons do
 * with, whose recipes all begin with static.
 */

export function parseBegun(
	raw: unknown,
	defaults: Readonly<Recipe> = defaultRecipe
): { recipe: Recipe; notes: Note[] } {
	const given = recordOf(raw);
	return withBeginning(
		parseRecipe(given, defaults),
		{ ...recordOf(given['beginning']), ...given },
		defaults
	);
}

export function begunFromQuery(
	query: string | URLSearchParams,
	defaults: Readonly<Recipe> = defaultRecipe
): { recipe: Recipe; notes: Note[] } {
	const params = [...new URLSearchParams(query)];
	const given = BEGINNING_FIELDS.map((field) => [
		field,
		params.find(([key]) => key.toLowerCase() === field)?.[1]
	]);
	return withBeginning(recipeFromQuery(query, defaults), Object.fromEntries(given), defaults);
}

/** The query of a recipe and the step looked at, without “?”; only what is not as usual. */
export function begunAddressOf(recipe: Recipe, step?: number): string {
	const query = new URLSearchParams(addressOf(recipe, step));
	for (const [field, value] of beginningInQuery(recipe)) query.set(field, value);
	return query.toString();
}

/** What an address says of the picture that a recipe begins with. */
export function beginningInQuery({ beginning }: Recipe): [string, string][] {
	const usual = { start: '', ...usualBeginning };
	if (!beginning) return [];
	return BEGINNING_FIELDS.filter((field) => beginning[field] !== usual[field]).map((field) => [
		field,
		String(beginning[field])
	]);
}

function withBeginning(
	{ recipe, notes }: { recipe: Recipe; notes: Note[] },
	given: Readonly<Record<string, unknown>>,
	defaults: Readonly<Recipe>
): { recipe: Recipe; notes: Note[] } {
	const begun = readBeginning(given, defaults.beginning);
	return {
		recipe: begun.beginning ? { ...recipe, beginning: begun.beginning } : recipe,
		notes: [...notes, ...begun.notes]
	};
}
