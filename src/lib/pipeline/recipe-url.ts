import { defaultRecipe, parseRecipe, type Note, type Recipe } from './recipe.ts';

/** What each field is called in an address: short for what is long, the word itself elsewhere. */
const NAMES: Record<keyof Recipe, string> = {
	prompt: 'p',
	negative: 'n',
	seed: 'seed',
	sampler: 'sampler',
	eta: 'eta',
	steps: 'steps',
	schedule: 'schedule',
	spacing: 'spacing',
	guidance: 'g',
	clip: 'clip'
};

const fields = Object.entries(NAMES) as [keyof Recipe, string][];

/** The query string of a recipe, without “?”; only what differs from `defaults`, so often empty. */
export function toQuery(recipe: Recipe, defaults: Readonly<Recipe> = defaultRecipe): string {
	const changed = fields.filter(([field]) => recipe[field] !== defaults[field]);
	return new URLSearchParams(
		changed.map(([field, name]) => [name, String(recipe[field])])
	).toString();
}

/** The recipe in a query string, read as parseRecipe reads: whatever it says, it can be walked. */
export function fromQuery(
	query: string | URLSearchParams,
	defaults: Readonly<Recipe> = defaultRecipe
): { recipe: Recipe; notes: Note[] } {
	const params = new URLSearchParams(query);
	const given = fields.map(([field, name]) => [field, params.get(name) ?? undefined]);
	return parseRecipe(Object.fromEntries(given), defaults);
}
