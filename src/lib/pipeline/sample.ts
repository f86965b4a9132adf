import { clippedX0, type Denoiser } from '#lib/diffusion/denoiser.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { finite } from './finite.ts';
import type { Cut } from '#lib/diffusion/cut.ts';
import type { Ingredients } from './edited-walk.ts';
import type { WordInUse } from '#lib/teaching/taught-word.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { walkOf, type RecipeWalk } from '#lib/recipe/walk.ts';

/** What a picture is made from beside its recipe, and what is wanted besides its frames. */
export interface SampleOptions extends Ingredients {
	/** Has predictions carry what the network looked at, or all that its blocks said. */
	watch?: boolean | 'blocks' | undefined;
	/** Draws with less than the whole network. */
	cut?: Cut | undefined;
	/** Words that the model has been taught, to be drawn with. */
	taught?: readonly WordInUse[] | undefined;
	/** Pixels a side, where the network is asked for another size than it has learned. */
	side?: number | undefined;
}

/** The frames of a recipe from a denoiser that needs no prompt: a bound one, an exact one, a recording. */
export function sample(
	recipe: Recipe,
	denoise: Denoiser,
	size: number,
	{ levels, sampler, x, noise }: RecipeWalk = walkOf(recipe, size)
): AsyncGenerator<Frame> {
	const safe = finite(denoise);
	const means = { denoise: recipe.clip ? clippedX0(safe) : safe, noise, steps: recipe.steps };
	return sampler(means, x, levels);
}
