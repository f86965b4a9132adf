import { samplerNames } from '#lib/diffusion/samplers/all.ts';
import { scheduleNames, spacingNames } from '#lib/recipe/choices.ts';
import { guidanceForms } from '#lib/recipe/guidance-choices.ts';
import { parseRecipe } from '#lib/recipe/parse-recipe.ts';
import { defaultRecipe, RECIPE_LIMITS, type Recipe } from '#lib/recipe/recipe.ts';
import { choice, flag, numberFrom, text, type SettingsOf } from './parameter.ts';

/** Steps of a walk in somebody’s page: more takes minutes. */
const MOST_STEPS = 100;

/** What can be set on figures of one walk; what is not said is as in `usual`. */
export const walkParameters = (usual: Partial<Recipe> = {}) => {
	const recipe = { ...defaultRecipe, ...usual };
	return {
		prompt: text(recipe.prompt),
		negative: text(recipe.negative),
		seed: numberFrom(0, RECIPE_LIMITS.seed.max, recipe.seed),
		sampler: choice(samplerNames, recipe.sampler),
		steps: numberFrom(1, MOST_STEPS, recipe.steps),
		schedule: choice(scheduleNames, recipe.schedule),
		spacing: choice(spacingNames, recipe.spacing),
		guidance: numberFrom(0, RECIPE_LIMITS.guidance.max, recipe.guidance, 0.01),
		form: choice(guidanceForms, recipe.guidanceForm),
		clip: flag(recipe.clip),
		/** From 1 on; the last where the walk has fewer. */
		step: numberFrom(1, MOST_STEPS, MOST_STEPS),
		/** What is stored is shown until the reader asks, or only until it is computed here. */
		start: choice(['recorded', 'live'], 'recorded')
	};
};

export type WalkSettings = SettingsOf<ReturnType<typeof walkParameters>>;

/** The recipe of settings. Not every spacing takes every number of steps: what cannot be walked is put right. */
export const recipeOfSettings = ({ form, ...settings }: WalkSettings): Recipe =>
	parseRecipe({ ...settings, guidanceForm: form }).recipe;
