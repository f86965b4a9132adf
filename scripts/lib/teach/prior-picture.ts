import { generate } from '#lib/pipeline/generate.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { PRIOR_WALK } from '#lib/teaching/prior.ts';
import type { NodeModel } from '../node-model.ts';

/** Draws what the untaught model is held to while it is taught. */
export const priorPicture =
	({ model, vocabulary }: Pick<NodeModel, 'model' | 'vocabulary'>) =>
	async (prompt: string, seed: number): Promise<Float32Array> => {
		let picture = new Float32Array();
		const recipe = { ...defaultRecipe, ...PRIOR_WALK, prompt, seed };
		for await (const { next } of generate(recipe, model, vocabulary))
			picture = Float32Array.from(next);
		return picture;
	};
