import { SAMPLERS } from '#lib/pipeline/choices.ts';
import { defaultRecipe, type Recipe } from '#lib/pipeline/recipe.ts';
import { scheduleOf } from '#lib/pipeline/walk.ts';
import { strings } from '#lib/i18n/en.ts';

/** "seed 7 · DDPM · 20 steps", and the model's name where it is another than usual. */
export function recipeInWords({ seed, sampler, steps, model }: Recipe): string {
	const words = strings.inspector.recipe(seed, SAMPLERS[sampler]?.label ?? sampler, steps);
	return model === defaultRecipe.model ? words : `${words} · ${model}`;
}

/** The training step t whose ᾱ is nearest, which papers count by. */
export function timeOf(recipe: Recipe, alphaBar: number): number {
	const distances = scheduleOf(recipe).map((value) => Math.abs(value - alphaBar));
	return distances.indexOf(distances.reduce((a, b) => Math.min(a, b)));
}
