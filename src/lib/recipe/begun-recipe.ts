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

export function begunFromQuery(query: string | URLSearchParams): { recipe: Recipe; notes: Note[] } {
	const params = [...new URLSearchParams(query)];
	const given = BEGINNING_FIELDS.map((field) => [
		field,
		params.find(([key]) => key.toLowerCase() === field)?.[1]
	]);
	return withBeginning(recipeFromQuery(query), Object.fromEntries(given), defaultRecipe);
}

/** The query of a recipe and the step looked at, without “?”; only what is not as usual. */
export function begunAddressOf(recipe: Recipe, step?: number): string {
	const { beginning } = recipe;
	const query = new URLSearchParams(addressOf(recipe, step));
	const usual = { start: '', ...usualBeginning };
	for (const field of BEGINNING_FIELDS) {
		if (beginning && beginning[field] !== usual[field]) query.set(field, String(beginning[field]));
	}
	return query.toString();
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
