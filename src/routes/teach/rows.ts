import { usualMixture } from '#lib/recipe/mixture.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { wordsSaidBy } from '#lib/recipe/said-words.ts';
import { promptsFor, promptsForBoth, withArticle } from './sentences.ts';

/** Steps a picture takes here: enough to see what was learned. */
const STEPS = 10;
/** Static of what the reader thought of; every other row has its own, which stays whether there is such a row or not. */
const OWN_SEED = 10;

/** What is asked for in one row. */
export interface Asked {
	/** What its pictures go by. */
	key: string;
	recipe: Recipe;
	/** Whether it says a word that was taught. */
	isTaught: boolean;
}

/** What is asked for with one word or two, and what the reader thought of. */
export function rowsOf(words: readonly string[], own: string): Asked[] {
	const [first, second] = words as [string, string?];
	const prompts = second ? promptsForBoth(first, second) : promptsFor(first);
	const other = second && { ...usualMixture, second: withArticle(second) };
	const blended = other ? [{ prompt: withArticle(first), otherPrompt: other }] : [];
	const usual = [...blended, ...prompts.map((prompt) => ({ prompt }))].map((asked, i) =>
		rowOf({ ...asked, seed: OWN_SEED + 1 + i }, words)
	);
	return own ? [rowOf({ prompt: own, seed: OWN_SEED }, words), ...usual] : usual;
}

function rowOf(asked: Partial<Recipe>, words: readonly string[]): Asked {
	const recipe = { ...defaultRecipe, ...asked, steps: STEPS };
	const said = wordsSaidBy(recipe);
	const key = [recipe.seed, recipe.prompt, recipe.otherPrompt?.second].join('|');
	return { key, recipe, isTaught: words.some((word) => said.has(word)) };
}
