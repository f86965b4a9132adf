import type { Level } from '#lib/components/reader-level.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import type { PictureSet } from '#lib/recording/picture-set.ts';
import { pictureBatch } from '#words/picture-batch.ts';
import { samplerLabels } from '#words/sampler-labels.ts';

/** "“a dog” · DDIM · 20 steps". At level ① the sampler has no name yet. */
export const promptInWords = ({ prompt, sampler, steps }: Recipe, level: Level): string =>
	pictureBatch.recipe(prompt, level === 1 ? undefined : samplerLabels[sampler], steps);

/** `count` recipes that differ in their seeds alone, from `first` on. */
export const seedsFrom = (recipe: Recipe, first: number, count: number): Recipe[] =>
	Array.from({ length: count }, (_, i) => ({ ...recipe, seed: first + i }));

/** Looks up what was found of a stored picture, by its prompt and seed; `found` has one for each of the set, in order. */
export function foundIn<T>(
	{ drawn }: PictureSet,
	found: readonly T[]
): (recipe: Pick<Recipe, 'prompt' | 'seed'>) => T | undefined {
	const known = new Map(
		drawn.map(({ changes }, i) => [`${changes.prompt} ${changes.seed}`, found[i]!])
	);
	return ({ prompt, seed }) => known.get(`${prompt} ${seed}`);
}
