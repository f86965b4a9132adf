import { MODELS } from '#lib/recipe/model-choices.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { modelNames } from '#lib/recipe/site-model.ts';

const [teacher, student] = modelNames;

/** What the figure opens with. */
export const OPENING = { prompt: 'a dog at sunset', seed: 7 } as const;

/** The model as usual and in a hurry, then its student. */
export const hurriedRecipes = (prompt: string, seed: number): Recipe[] =>
	[
		{ model: teacher, ...MODELS[teacher].suited },
		{ model: teacher, ...MODELS[teacher].suited, steps: 4 },
		{ model: student, ...MODELS[student].suited, steps: 4 },
		{ model: student, ...MODELS[student].suited }
	].map((changes): Recipe => ({ ...defaultRecipe, prompt, seed, ...changes }));
