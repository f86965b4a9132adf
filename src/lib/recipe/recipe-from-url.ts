import { parseRecipe } from './parse-recipe.ts';
import { OPTION_NAMES } from './recipe-options.ts';
import { fields } from './recipe-url.ts';
import type { Note } from './note.ts';
import { defaultRecipe, type Recipe } from './recipe.ts';

/** The recipe in a query string, read as parseRecipe reads: whatever it says, it can be walked. */
export function recipeFromQuery(
	query: string | URLSearchParams,
	defaults: Readonly<Recipe> = defaultRecipe
): { recipe: Recipe; notes: Note[] } {
	const params = [...new URLSearchParams(query)];
	const named = [...fields, ...OPTION_NAMES.map((name) => [name, name])] as [string, string][];
	// People write links by hand: the whole word for its short name, and in whatever case.
	const given = named.map(([field, name]) => [
		field,
		(params.find(([key]) => key === name) ??
			params.find(([key]) => [name, field].some((it) => isAlike(it, key))))?.[1]
	]);
	return parseRecipe(Object.fromEntries(given), defaults);
}

const isAlike = (name: string, key: string): boolean => name.toLowerCase() === key.toLowerCase();
