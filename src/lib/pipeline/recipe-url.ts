import { PROMPT } from './prompt-address.ts';
import { OPTION_NAMES, optionsOf } from './recipe-options.ts';
import { defaultRecipe, parseRecipe, type Note, type Recipe } from './recipe.ts';

/** What each field is called in an address: short for what is long, the word itself elsewhere. So are options. */
const NAMES: Record<Exclude<keyof Recipe, 'options'>, string> = {
	prompt: PROMPT,
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

const fields = Object.entries(NAMES) as [keyof typeof NAMES, string][];

/** The query string of a recipe, without “?”; only what differs from `defaults`, so often empty. */
export function toQuery(recipe: Recipe, defaults: Readonly<Recipe> = defaultRecipe): string {
	const changed = fields.filter(([field]) => recipe[field] !== defaults[field]);
	const options = Object.entries(optionsOf(recipe)).flatMap(([name, { default: usual }]) => {
		const value = recipe.options[name] ?? usual;
		return value === (defaults.options[name] ?? usual) ? [] : [[name, String(value)]];
	});
	return new URLSearchParams([
		...changed.map(([field, name]) => [name, String(recipe[field])]),
		...options
	]).toString();
}

/** The recipe in a query string, read as parseRecipe reads: whatever it says, it can be walked. */
export function fromQuery(
	query: string | URLSearchParams,
	defaults: Readonly<Recipe> = defaultRecipe
): { recipe: Recipe; notes: Note[] } {
	const params = new URLSearchParams(query);
	const named = [...fields, ...OPTION_NAMES.map((name) => [name, name])] as [string, string][];
	const given = named.map(([field, name]) => [field, params.get(name) ?? undefined]);
	return parseRecipe(Object.fromEntries(given), defaults);
}
