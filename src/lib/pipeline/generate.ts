import type { Frame } from '#lib/diffusion/sampler.ts';
import { conditionsOf } from '#lib/recipe/conditions.ts';
import { editedWalk } from './edited-walk.ts';
import { guidanceOf } from './guidance-of.ts';
import type { Model } from './model.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { twoPrompts } from './two-prompts.ts';
import { levelsOf } from '#lib/recipe/walk.ts';
import { sample, type SampleOptions } from './sample.ts';

/**
 * The picture of a recipe, one frame a step; its last frame's `next` is the result. The same in a
 * page, in the worker and in Node. Pausing is not asking; leaving the loop cancels and frees what was
 * uploaded. Throws where the recipe names something unknown or the network answers no numbers.
 */
export async function* generate(
	recipe: Recipe,
	model: Model,
	vocabulary: readonly string[],
	{ watch = false, cut, ...ingredients }: SampleOptions = {}
): AsyncGenerator<Frame> {
	const walk = editedWalk(recipe, model.size, ingredients);
	const besides = { form: guidanceOf(recipe), watch, cut };
	const told = (prompt: string) =>
		model.condition({ ...conditionsOf({ ...recipe, prompt }, vocabulary), ...besides });
	const first = await told(recipe.prompt);
	const { otherPrompt } = recipe;
	const bound = otherPrompt
		? twoPrompts(first, await told(otherPrompt.second), otherPrompt, levelsOf(recipe))
		: first;
	try {
		yield* sample(recipe, bound.denoise, model.size, walk);
	} finally {
		bound.dispose();
	}
}
