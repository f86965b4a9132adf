import type { OtherPrompt } from '#lib/recipe/mixture.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';

/** What the student learned to answer at once: its teacher's walks at this guidance. */
const LEARNED_GUIDANCE = 3;

/** Steps of a sketch that begins with a picture: as many strengths can be told apart. */
const FROM_PICTURE = 4;

/**
 * One evaluation of the student for a recipe: soon there, and much like the picture that the whole walk will end in. Its
 * answer has guidance in it, so a recipe's own is asked for as a multiple of that: ε̂ + (g/3)(ε̂_prompt − ε̂) is one
 * evaluation at 3. Sampler, schedule and number of steps have no part in it.
 */
export const sketchOf = ({
	prompt,
	negative,
	seed,
	guidance,
	beginning,
	otherSeed,
	otherPrompt
}: Recipe): Recipe => ({
	...defaultRecipe,
	prompt,
	negative,
	seed,
	guidance: guidance / LEARNED_GUIDANCE,
	model: 'scenes-64-few',
	...(otherSeed && { otherSeed }),
	...(otherPrompt && { otherPrompt: blendOf(otherPrompt) }),
	...(beginning ? { steps: FROM_PICTURE, beginning: { ...beginning, loops: 1 } } : { steps: 1 })
});

/** In one step nothing can take over: who has more of the walk has more of the mixture. */
const blendOf = ({ second, mix, share }: OtherPrompt): OtherPrompt => ({
	second,
	mix: 'blend',
	share: mix === 'blend' ? share : 1 - share
});

/** Whether a sketch steers away from what its recipe does: at the guidance that the student has learned, it answers once. */
export const isNegativeSketched = (recipe: Recipe): boolean =>
	recipe.negative.trim() === '' || sketchOf(recipe).guidance !== 1;
