import { expect, test } from 'vitest';
import { promptQuery } from '#lib/recipe/prompt-address.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { recipeFromQuery } from '#lib/recipe/recipe-from-url.ts';
import { recipeToQuery } from '#lib/recipe/recipe-url.ts';
import { SENTENCES } from '#lib/text/word-prompts.ts';

test.each(['a dog & a "cat"', 'ein Apfel?', ''])(
	'%s: the address of a prompt is that of its recipe',
	(prompt) => {
		const recipe = { ...defaultRecipe, prompt };
		expect(promptQuery(prompt)).toBe(recipeToQuery(recipe));
		expect(recipeFromQuery(promptQuery(prompt)).recipe).toEqual(recipe);
	}
);

test('the first sentence that pages show is the prompt that everything begins with', () => {
	expect(SENTENCES[0]).toBe(defaultRecipe.prompt);
});
