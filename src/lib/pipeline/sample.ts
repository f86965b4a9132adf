import { clippedX0, type Denoiser } from '#lib/diffusion/denoiser.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { finite } from './finite.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { walkOf } from '#lib/recipe/walk.ts';

/** What a picture is made from beside its recipe. */
export interface SampleOptions {
	/** Another x(T) than the noise of the recipe's seed. */
	start?: Float32Array | undefined;
	/** Has predictions carry what the network looked at. */
	watch?: boolean | undefined;
}

/** The frames of a recipe from a denoiser that needs no prompt: a bound one, an exact one, a recording. */
export function sample(
	recipe: Recipe,
	denoise: Denoiser,
	size: number,
	{ start }: Omit<SampleOptions, 'watch'> = {}
): AsyncGenerator<Frame> {
	if (start && start.length !== size) {
		throw new Error(`a start of ${start.length} numbers does not fit a picture of ${size}`);
	}
	const { levels, sampler, x, noise } = walkOf(recipe, size);
	const safe = finite(denoise);
	return sampler({ denoise: recipe.clip ? clippedX0(safe) : safe, noise }, start ?? x, levels);
}
