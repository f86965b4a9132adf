import type { KnownRegion } from '#lib/diffusion/repaint.ts';
import { generate } from '#lib/pipeline/generate.ts';
import type { Model } from '#lib/pipeline/model.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { PRIOR_WALK } from '#lib/teaching/prior.ts';

/** Draws what a teaching asks the untaught model for, around what is known where something is. */
export const untaughtPictures =
	(model: Model, vocabulary: readonly string[]) =>
	async (prompt: string, seed: number, known?: KnownRegion): Promise<Float32Array> => {
		let picture: Float32Array = new Float32Array();
		const recipe = { ...defaultRecipe, ...PRIOR_WALK, prompt, seed };
		for await (const { next } of generate(recipe, model, vocabulary, { known })) picture = next;
		return picture;
	};
