import { expect, test } from 'vitest';
import { noteSentence } from '#words/notes.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { recipeFromQuery } from '#lib/recipe/recipe-from-url.ts';
import { addressOf } from '#lib/recipe/address.ts';
import { stepIn } from '#lib/recipe/step-from-url.ts';

const recipe: Recipe = { ...defaultRecipe, prompt: 'a dog & a “cat”', steps: 8, sampler: 'ddpm' };

test('the address of a recipe and a step brings both back', () => {
	const query = new URLSearchParams(addressOf(recipe, 3));
	expect(recipeFromQuery(query)).toEqual({ recipe, notes: [] });
	expect(stepIn(query, recipe.steps)).toEqual({ step: 3, notes: [] });
});

test('the default recipe at its end has an empty address', () => {
	expect(addressOf(defaultRecipe)).toBe('');
	expect(addressOf(defaultRecipe, 20)).toBe('');
	expect(stepIn(new URLSearchParams(''), 20)).toEqual({ step: undefined, notes: [] });
});

test.each([
	['99', 8, 'The step “99” is outside 1 … 8; 8 is used.'],
	['0', 1, 'The step “0” is outside 1 … 8; 1 is used.'],
	['last', 8, 'The step “last” is not a number; 8 is used.'],
	['2.5', 2, 'The step “2.5” is not a whole number; 2 is used.']
])('a step %s of 8 is read as %i, with a sentence', (given, step, sentence) => {
	const read = stepIn(new URLSearchParams({ at: given }), 8);
	expect(read).toMatchObject({ step, notes: [{ field: 'at' }] });
	expect(read.notes.map(noteSentence)).toEqual([sentence]);
});

test('a link of a later form says so, one of this form or none does not', () => {
	expect(recipeFromQuery('v=1&seed=8').notes).toEqual([]);
	const { recipe, notes } = recipeFromQuery('v=2&seed=8');
	expect(recipe.seed).toBe(8);
	expect(notes.map(noteSentence)).toEqual([expect.stringContaining('form “2”')]);
});
