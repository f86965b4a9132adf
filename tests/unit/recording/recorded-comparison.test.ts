import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { defaultGrid, laidGrid } from '#lib/recipe/grid.ts';
import { recipeToQuery } from '#lib/recipe/recipe-url.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { pictures, type PictureSet } from '#lib/recording/picture-set.ts';
import config from '#site-model/config.json' with { type: 'json' };
import stored from '#site-model/recorded/compare.json' with { type: 'json' };

test('what /compare opens with is stored for this model; after a change of either: npm run record -- compare', async () => {
	const file = await readFile('models/scenes-64/recorded/compare.bin');
	const drawn = await pictures(stored as unknown as PictureSet, new Uint8Array(file));
	const { entries, reference } = laidGrid(defaultGrid);
	const wanted = [...entries, reference!].map(({ recipe }) => recipeToQuery(recipe));
	expect(drawn.map(({ recipe }) => recipeToQuery({ ...defaultRecipe, ...recipe }))).toEqual(wanted);
	expect(stored.weights).toBe(config.weights.sha256);
	expect(stored.distances.at(-1)).toBe(0);
	// To the eight bits that pictures are stored in.
	const [first, yardstick] = [drawn[0]!.picture, drawn.at(-1)!.picture];
	const squares = first.reduce((sum, value, i) => sum + (value - yardstick[i]!) ** 2, 0);
	expect(Math.sqrt(squares / first.length)).toBeCloseTo(stored.distances[0]!, 3);
	// The yardstick is where a thousand evaluations of DDIM end.
	expect(stored.long).toBeLessThan(0.001);
});
