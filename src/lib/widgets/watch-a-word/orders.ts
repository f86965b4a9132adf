import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';

/** The word that the figure's drawings were taught under. */
export const WATCHED_WORD = 'blorp';

/** What is drawn on the way, always from the same static; the last doesn't say the word. */
const PROMPTS = [
	`a ${WATCHED_WORD}`,
	`a ${WATCHED_WORD} on the beach`,
	`a ${WATCHED_WORD} in space`,
	'a dog'
] as const;

export const watchedRecipes: readonly Recipe[] = PROMPTS.map((prompt, i) => ({
	...defaultRecipe,
	prompt,
	seed: 11 + i
}));

/** After so many steps. */
export const WATCHED_STEPS = [0, 15, 40, 80, 150] as const;

/** What a picture goes by. */
export const watchedName = ({ prompt }: Recipe, step: number): string => `${prompt}, ${step}`;
