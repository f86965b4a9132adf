import { numberFrom, text } from '#lib/components/parameters/parameter.ts';
import { RECIPE_LIMITS } from '#lib/recipe/recipe.ts';
import { OPENING } from './hurried.ts';

/** What can be set where it stands alone. */
export const parameters = {
	prompt: text(OPENING.prompt),
	seed: numberFrom(0, RECIPE_LIMITS.seed.max, OPENING.seed)
};
