import { PROMPT_KEY } from './prompt-address.ts';
import { optionsOf } from './recipe-options.ts';
import { defaultRecipe, type PlainField, type Recipe } from './recipe.ts';

/** What each field is called in an address: short for what is long, the word itself elsewhere. So are options. */
const NAMES: Record<PlainField, string> = {
	prompt: PROMPT_KEY,
	negative: 'n',
	seed: 'seed',
	sampler: 'sampler',
	steps: 'steps',
	schedule: 'schedule',
	spacing: 'spacing',
	guidance: 'g',
	guidanceForm: 'form',
	model: 'model',
	clip: 'clip'
};

/** Each field with its name in an address. */
export const fields = Object.entries(NAMES) as [keyof typeof NAMES, string][];

/** The query string of a recipe, without “?”; only what differs from `defaults`, so often empty. */
export function recipeToQuery(recipe: Recipe, defaults: Readonly<Recipe> = defaultRecipe): string {
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
