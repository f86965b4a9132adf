import { expect, test } from 'vitest';
import { differenceSentence } from '#words/python.ts';
import { pythonOfRecipe } from '#lib/recipe/recipe-python.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';

test('the Python of “Choosing a path” is what the playground says for that recipe', async () => {
	const recipe: Recipe = {
		...defaultRecipe,
		sampler: 'dpmSolver',
		schedule: 'scaledLinear',
		spacing: 'karras',
		clip: false
	};
	await expect(pythonOfRecipe(recipe, differenceSentence)).toMatchFileSnapshot(
		'../../../content/08-choosing-a-path.py'
	);
});
