import type { Guidance } from '#lib/diffusion/guidance/guidance.ts';
import { saysNothing, tokenizer } from '#lib/text/tokenize.ts';
import type { Cut } from '#lib/diffusion/cut.ts';
import type { Recipe } from './recipe.ts';

/** What a network is asked to draw. Both rows are token ids as `tokenizer` gives them, of MAX_TOKENS. */
export interface Conditions {
	prompt: readonly number[];
	/** What to steer away from; the row of the empty text where there is nothing. */
	negative: readonly number[];
	/** ε̂ = ε̂_negative + guidance·(ε̂_prompt − ε̂_negative). At 1 only the prompt's row is evaluated. */
	guidance: number;
	/** How the two predictions become one, where it is not as plainly as that. */
	form?: Guidance | undefined;
	/** Whether predictions carry `attention` and `features`, or `blocks` too; nothing else of them changes. */
	watch?: boolean | 'blocks' | undefined;
	/** What is left out of the network. */
	cut?: Cut | undefined;
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
