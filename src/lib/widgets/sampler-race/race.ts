import { defaultComparison, laidOut } from '#lib/recipe/comparison.ts';
import type { SamplerName } from '#lib/diffusion/samplers/all.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';

/** Who races, and how often each may ask the network, rising. */
export const RACERS: readonly SamplerName[] = ['ddim', 'heun', 'dpmSolver', 'unipc'];
export const ALLOWED: readonly number[] = [4, 8, 20, 40];

/** The recipes of all races. */
export const racedRecipes: readonly Recipe[] = laidOut({
	recipe: defaultComparison.recipe,
	columns: RACERS.map((sampler) => ({ sampler, options: {} })),
	rows: ALLOWED
}).entries.map(({ recipe }) => recipe);
