import { BEGINNING_FIELDS } from './beginning-fields.ts';
import { MIXTURE_FIELDS } from './mixture.ts';
import { PAINTING_FIELDS } from './painting.ts';
import { optionEntries, optionsOf } from './recipe-options.ts';
import { fields } from './recipe-url.ts';
import type { Recipe } from './recipe.ts';

/** Something in which two recipes differ. */
export interface RecipeDifference {
	/** A field of recipes, or of what they begin with, or the name of an option. */
	field: string;
	/** What the one has and the other; undefined where it has no such thing. */
	values: readonly [string | undefined, string | undefined];
}

/** All of a recipe by the names of its fields and options. */
function allOf(recipe: Recipe): Readonly<Record<string, string | undefined>> {
	const options = optionEntries(optionsOf(recipe)).map(([name, option]) => [
		name,
		String(recipe.options[name] ?? option.default)
	]);
	const begun = BEGINNING_FIELDS.map((field) => [field, recipe.beginning?.[field]?.toString()]);
	const mixed = { ...recipe.otherSeed, ...recipe.otherPrompt };
	const besides = MIXTURE_FIELDS.map((field) => [
		field,
		(mixed as Partial<Record<string, string | number>>)[field]?.toString()
	]);
	const painted = PAINTING_FIELDS.map((field) => [field, recipe.painting?.[field]?.toString()]);
	const own = fields.map(([field]) => [field, String(recipe[field])]);
	return Object.fromEntries([...own, ...options, ...begun, ...besides, ...painted]) as Record<
		string,
		string | undefined
	>;
}

/** In what two recipes differ, in the order of their fields. */
export function differencesBetween(a: Recipe, b: Recipe): RecipeDifference[] {
	const [first, second] = [allOf(a), allOf(b)];
	return Object.keys({ ...first, ...second })
		.filter((field) => first[field] !== second[field])
		.map((field) => ({ field, values: [first[field], second[field]] }));
}

/** What two texts say differently: without the words that both begin with, and those that both end with. */
export function differingWords(a: string, b: string): [string, string] {
	const [first, second] = [a, b].map((text) => text.trim().split(/\s+/)) as [string[], string[]];
	const least = Math.min(first.length, second.length);
	let same = 0;
	while (same < least && first[same] === second[same]) same++;
	let end = 0;
	while (end < least - same && first.at(-1 - end) === second.at(-1 - end)) end++;
	const between = (words: readonly string[]) => words.slice(same, words.length - end).join(' ');
	return [between(first), between(second)];
}
