import type { Frame } from '#lib/diffusion/sampler.ts';
import { saysNothing, tokenizer } from '#lib/text/tokenize.ts';
import type { Conditions, Model } from './model.ts';
import type { Recipe } from './recipe.ts';
import { walkWith } from './walk-with.ts';

/**
 * The picture of a recipe, one frame a step; its last frame's `next` is the result. The same in a
 * page, in the worker and in Node. Pausing is not asking; leaving the loop cancels and frees what was
 * uploaded. `start` is another x(T) than the static of its seed; `watch` has predictions carry what
 * the network looked at. Throws where the recipe names something unknown or the network answers no
 * numbers.
 */
export async function* generate(
	recipe: Recipe,
	model: Model,
	vocabulary: readonly string[],
	start?: Float32Array,
	watch = false
): AsyncGenerator<Frame> {
	const bound = await model.condition({ ...conditionsOf(recipe, vocabulary), watch });
	try {
		yield* walkWith(recipe, bound.denoise, model.size, start);
	} finally {
		bound.dispose();
	}
}

/** What the recipe's texts ask of a network. Where both say the same, one evaluation is enough. */
export function conditionsOf(
	recipe: Pick<Recipe, 'prompt' | 'negative' | 'guidance'>,
	vocabulary: readonly string[]
): Conditions {
	const tokenize = tokenizer(vocabulary);
	const [prompt, negative] = [tokenize(recipe.prompt), tokenize(recipe.negative)];
	const same = prompt.ids.every((id, i) => id === negative.ids[i]);
	return {
		prompt: prompt.ids,
		negative: negative.ids,
		guidance: same || saysNothing(prompt) ? 1 : recipe.guidance
	};
}
