import { addressOf } from './address.ts';
import { BEGINNING_FIELDS } from './beginning-fields.ts';
import { readBeginning, usualBeginning } from './beginning.ts';
import { partsAlone } from './idle-in-link.ts';
import { MIXTURE_FIELDS, mixtureInQuery, readMixture } from './mixture.ts';
import type { Note } from './note.ts';
import { PAINTING_FIELDS, paintingInQuery, readPainting } from './painting.ts';
import { parseRecipe } from './parse-recipe.ts';
import { recordOf } from './read-fields.ts';
import { RECIPE_NAMES, recipeFromQuery } from './recipe-from-url.ts';
import { defaultRecipe, type Recipe } from './recipe.ts';
import { saidInLink, saidTwice } from './said-in-link.ts';

/**
 * Recipes with the picture that they may begin with, another seed, another prompt and paint: as parseRecipe,
 * recipeFromQuery and addressOf, which figures and lessons do with, whose recipes have none of these.
 */

export function parseBegun(
	raw: unknown,
	defaults: Readonly<Recipe> = defaultRecipe
): { recipe: Recipe; notes: Note[] } {
	const given = recordOf(raw);
	return withBesides(
		parseRecipe(given, defaults),
		{
			...recordOf(given['beginning']),
			...recordOf(given['otherSeed']),
			...recordOf(given['otherPrompt']),
			...recordOf(given['painting']),
			...given
		},
		defaults
	);
}

export function begunFromQuery(
	query: string | URLSearchParams,
	defaults: Readonly<Recipe> = defaultRecipe
): { recipe: Recipe; notes: Note[] } {
	const params = [...new URLSearchParams(query)];
	const besides = [...BEGINNING_FIELDS, ...MIXTURE_FIELDS, ...PAINTING_FIELDS];
	const given = besides.map((field) => [field, saidInLink(params, [field])]);
	const { recipe, notes } = recipeFromQuery(query, defaults);
	const twice = saidTwice(params, [
		...RECIPE_NAMES,
		...besides.map((field) => [field, field] as const)
	]);
	const read = { recipe, notes: [...twice, ...notes, ...partsAlone(params)] };
	return withBesides(read, Object.fromEntries(given), defaults);
}

/** The query of a recipe and the step looked at, without “?”; only what is not as usual. */
export function begunAddressOf(recipe: Recipe, step?: number): string {
	const query = new URLSearchParams(addressOf(recipe, step));
	for (const [field, value] of besidesInQuery(recipe)) query.set(field, value);
	return query.toString();
}

/** What an address says of a recipe besides what every recipe has. */
export function besidesInQuery(recipe: Recipe): [string, string][] {
	const usual = { start: '', ...usualBeginning };
	const { beginning } = recipe;
	const begun = beginning
		? BEGINNING_FIELDS.filter((field) => beginning[field] !== usual[field])
		: [];
	return [
		...begun.map((field): [string, string] => [field, String(beginning![field])]),
		...mixtureInQuery(recipe),
		...paintingInQuery(recipe.painting)
	];
}

function withBesides(
	{ recipe, notes }: { recipe: Recipe; notes: Note[] },
	given: Readonly<Record<string, unknown>>,
	defaults: Readonly<Recipe>
): { recipe: Recipe; notes: Note[] } {
	const begun = readBeginning(given, defaults.beginning);
	const mixed = readMixture(given, defaults);
	const painted = readPainting(given, defaults.painting);
	return {
		recipe: {
			...recipe,
			...(begun.beginning && { beginning: begun.beginning }),
			...mixed.mixture,
			...(painted.painting && { painting: painted.painting })
		},
		notes: [...notes, ...begun.notes, ...mixed.notes, ...painted.notes]
	};
}
