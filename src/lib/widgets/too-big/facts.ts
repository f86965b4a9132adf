import sizes from '#site-model/sizes.json';
import { SIDE } from '#lib/recipe/site-model.ts';
import { storedSizes } from './stored.ts';

/** Twice the size that the network learned. */
export const TWICE = 2 * SIDE;

/** What is asked for, by what the judge counts: the order of models/training/sizes.py. */
export const countedThings = ['apple', 'dog', 'car', 'cat', 'panda', 'house'] as const;
export type CountedThing = (typeof countedThings)[number];

const { recipe, drawn } = storedSizes.large.set;
const each = drawn.length / countedThings.length;

/** The recorded recipes of a thing, one a seed. */
export const recipesOf = (thing: CountedThing) => {
	const from = each * countedThings.indexOf(thing);
	return drawn.slice(from, from + each).map(({ changes }) => ({ ...recipe, ...changes }));
};

/** How many the judge found in the recorded pictures of a thing, in the order of `recipesOf`. */
export const countedOf = (thing: CountedThing): Record<'small' | 'large', readonly number[]> => ({
	small: sizes.recorded['just-right'][thing],
	large: sizes.recorded['too-big'][thing]
});

/** Over many pictures of all six, at each of the two sizes. */
export const atBoth = { small: sizes['64'].all, large: sizes['128'].all };
