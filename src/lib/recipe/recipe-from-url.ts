import { STEP_KEY } from './address.ts';
import { BEGINNING_FIELDS } from './beginning-fields.ts';
import { MIXTURE_FIELDS } from './mixture.ts';
import { PAINTING_FIELDS } from './painting.ts';
import { parseRecipe } from './parse-recipe.ts';
import { OPTION_NAMES } from './recipe-options.ts';
import { fields } from './recipe-url.ts';
import { quoted } from './quoted.ts';
import type { Note } from './note.ts';
import { defaultRecipe, type Recipe } from './recipe.ts';
import { TAUGHT_KEY } from './taught-address.ts';
import { saidInLink } from './said-in-link.ts';
import { unnamed } from './unnamed.ts';

/** The recipe in a query string, read as parseRecipe reads: whatever it says, it can be walked. */
export function recipeFromQuery(
	query: string | URLSearchParams,
	defaults: Readonly<Recipe> = defaultRecipe
): { recipe: Recipe; notes: Note[] } {
	const params = [...new URLSearchParams(query)];
	// People write links by hand: the whole word for its short name, and in whatever case.
	const given = RECIPE_NAMES.map(([field, name]) => [field, saidInLink(params, [name, field])]);
	const { recipe, notes } = parseRecipe(Object.fromEntries(given), defaults);
	const known = [...RECIPE_NAMES.flat(), ...BESIDE];
	return { recipe, notes: [...notes, ...laterThanThis(params), ...unnamed(params, known)] };
}

/** Fields and options, each with its name in an address. */
export const RECIPE_NAMES: readonly (readonly [field: string, name: string])[] = [
	...fields,
	...OPTION_NAMES.map((name) => [name, name] as const)
];

const VERSION_KEY = 'v';

/** What addresses say besides a recipe. */
const BESIDE = [
	VERSION_KEY,
	STEP_KEY,
	...BEGINNING_FIELDS,
	...MIXTURE_FIELDS,
	...PAINTING_FIELDS,
	'samplers',
	'evaluations',
	'across',
	'down',
	'against',
	TAUGHT_KEY
];

/**
 * Of how links are written. None says so as long as all they ever meant is still read; one that does comes from a site which
 * could not keep to that.
 */
const VERSION = 1;

function laterThanThis(params: readonly (readonly [string, string])[]): Note[] {
	const given = params.find(([key]) => key === VERSION_KEY)?.[1];
	if (given === undefined || Number(given) <= VERSION) return [];
	return [{ field: 'link', given: quoted(given), used: VERSION, code: 'laterLink' }];
}
