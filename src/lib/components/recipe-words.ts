import { samplerLabels } from '#words/sampler-labels.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { scheduleOf } from '#lib/recipe/walk.ts';
import type { Level } from './reader-level.ts';
import { strings } from '#words/site.ts';

/**
 * "seed 7 · DDPM · 20 steps", and the model's name where it is another than usual. At level ① the sampler
 * has no name yet.
 */
export function recipeInWords({ seed, sampler, steps, model }: Recipe, level: Level): string {
	const words = strings.inspector.recipe(
		seed,
		level === 1 ? undefined : samplerLabels[sampler],
		steps
	);
	return model === defaultRecipe.model ? words : `${words} · ${model}`;
}

/** The training step t whose ᾱ is nearest, which papers count by. */
export function timestepOf(recipe: Recipe, alphaBar: number): number {
	const distances = scheduleOf(recipe).map((value) => Math.abs(value - alphaBar));
	return distances.indexOf(distances.reduce((a, b) => Math.min(a, b)));
}
