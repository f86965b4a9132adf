import { expect, test } from 'vitest';
import { promptQuery } from '#lib/pipeline/prompt-address.ts';
import { defaultRecipe } from '#lib/pipeline/recipe.ts';
import { fromQuery } from '#lib/pipeline/recipe-from-url.ts';
import { toQuery } from '#lib/pipeline/recipe-url.ts';
import { SENTENCES } from '#lib/pipeline/word-prompts.ts';

test.each(['a dog & a "cat"', 'ein Apfel?', ''])(
	'%s: the address of a prompt is that of its recipe',
	(prompt) => {
		const recipe = { ...defaultRecipe, prompt };
		expect(promptQuery(prompt)).toBe(toQuery(recipe));
		expect(fromQuery(promptQuery(prompt)).recipe).toEqual(recipe);
	}
);

test('the first sentence that pages show is the prompt that everything begins with', () => {
	expect(SENTENCES[0]).toBe(defaultRecipe.prompt);
});
