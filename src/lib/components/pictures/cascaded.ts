import facts from '#models/finisher-256/cascade.json';
import sheet from '#models/finisher-256/cascade.png?url';
import { times } from '#models/finisher-256/config.json';
import small from '#site-model/pictures/round-trip.png?url';
import { once, tilesFrom } from './tiles.ts';
import { SIDE } from '#lib/recipe/site-model.ts';

/** Pixels a side of a finished picture. */
export const LARGE = times * SIDE;

/** What models/training/cascade.py drew: the small picture, the same finished, and its true large twin. */
export interface Cascaded {
	name: keyof typeof facts;
	prompt: string;
	small: Float32Array;
	finished: Float32Array;
	truth: Float32Array;
}

export const cascadeNames = Object.keys(facts) as (keyof typeof facts)[];

/** All of them, in the order of the sheets. Throws StoredError. */
export const cascadedPictures = once(async (): Promise<readonly Cascaded[]> => {
	const [[smalls], [finished, truths]] = await Promise.all([
		tilesFrom(small),
		tilesFrom(sheet, LARGE)
	]);
	return cascadeNames.map((name, i) => ({
		name,
		prompt: facts[name].prompt,
		small: smalls![i]!,
		finished: finished![i]!,
		truth: truths![i]!
	}));
});
