import { expect, test } from 'vitest';
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
	await expect(pythonOfRecipe(recipe)).toMatchFileSnapshot(
		'../../../content/08-choosing-a-path.py'
	);
});
