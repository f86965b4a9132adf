import { expect, test } from 'vitest';
import { parseBegun } from '#lib/recipe/begun-recipe.ts';
import { differencesBetween, differingWords } from '#lib/recipe/recipe-differences.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';

const recipe = (raw: object) => parseBegun(raw).recipe;

test('recipes differ in what is set, and in what only one of them has', () => {
	expect(differencesBetween(defaultRecipe, recipe({}))).toEqual([]);
	expect(differencesBetween(recipe({ seed: 8 }), recipe({ guidance: 5, eta: 0.5 }))).toEqual([
		{ field: 'seed', values: ['8', '7'] },
		{ field: 'guidance', values: ['3', '5'] },
		{ field: 'eta', values: ['0', '0.5'] }
	]);
	const heun = differencesBetween(defaultRecipe, recipe({ sampler: 'heun' }));
	expect(heun).toContainEqual({ field: 'eta', values: ['0', undefined] });
	const begun = differencesBetween(defaultRecipe, recipe({ start: 'training-cat' }));
	expect(begun[0]).toEqual({ field: 'start', values: [undefined, 'training-cat'] });
});

test.each([
	['a red apple on a table', 'a blue apple on a table', ['red', 'blue']],
	['a dog', 'a dog at night', ['', 'at night']],
	['a a', 'a', ['a', '']],
	['', 'a dog', ['', 'a dog']]
])('“%s” and “%s” differ in %j', (a, b, words) => {
	expect(differingWords(a, b)).toEqual(words);
});
