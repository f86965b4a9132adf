import { expect, test } from 'vitest';
import { parseRecipe } from '#lib/recipe/parse-recipe.ts';
import { evaluationsOf } from '#lib/recipe/cost.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { isNegativeSketched, sketchOf } from '../../../src/routes/playground/sketch-of.ts';

test('a sketch is one evaluation of the student, at the guidance that it has learned', () => {
	const sketch = sketchOf({ ...defaultRecipe, prompt: 'a dog', sampler: 'heun', steps: 50 });
	expect(sketch).toMatchObject({ prompt: 'a dog', model: 'scenes-64-few', guidance: 1 });
	expect(evaluationsOf(sketch)).toBe(1);
	expect(parseRecipe(sketch)).toEqual({ recipe: sketch, notes: [] });
});

test('more guidance than learned goes past the student’s answer', () => {
	expect(sketchOf({ ...defaultRecipe, guidance: 6 }).guidance).toBe(2);
});

test('a sketch steers away only where it is asked for more or less guidance than it has learned', () => {
	const negative = { ...defaultRecipe, negative: 'red' };
	expect(isNegativeSketched(negative)).toBe(false);
	expect(isNegativeSketched({ ...negative, guidance: 5 })).toBe(true);
	expect(isNegativeSketched({ ...negative, negative: ' ' })).toBe(true);
});
