import { expect, test } from 'vitest';
import { readNumber } from '#lib/recipe/read-field.ts';
import { recipeFromQuery } from '#lib/recipe/recipe-from-url.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { noteSentence } from '#words/notes.ts';

test.each([
	['prompt=a+dog&seed=8&guidance=5', { prompt: 'a dog', seed: 8, guidance: 5 }],
	['P=a+dog&Seed=8&G=5', { prompt: 'a dog', seed: 8, guidance: 5 }],
	['negative=red&ETA=0.5&sampler=ddim', { negative: 'red', options: { eta: 0.5 } }],
	['prompt=a+cat&p=a+dog', { prompt: 'a dog' }]
])('%s: a link may use whole words, in whatever case', (query, expected) => {
	const { recipe, notes } = recipeFromQuery(query);
	expect(recipe).toMatchObject(expected);
	expect(notes).toEqual([]);
});

test.each([
	['7,5', 7.5],
	['７，５', 7.5],
	['٧٫٥', 7.5],
	['۷٫۵', 7.5],
	[' 0,01 ', 0.01],
	['\u22123', -3],
	[',5', 0.5]
])('%s is a number', (given, value) => {
	const read = readNumber({ min: -10, max: 10, whole: false });
	expect(read(given, 1)).toEqual({ used: value });
});

test.each(['1,000,5', 'one', ',', '', '7,5,', '1,2.5'])('%s is none', (given) => {
	const read = readNumber({ min: -10, max: 10, whole: false });
	expect(read(given, 1)).toMatchObject({ used: 1, note: { code: 'notANumber' } });
});

test('what a link says by no name of ours is said, but for what others hang on it to count', () => {
	const { recipe, notes } = recipeFromQuery(
		'p=a+dog&at=3&cfg=7&samplers=ddim&utm_source=x&fbclid=1&<b>=1'
	);
	expect(recipe).toEqual({ ...defaultRecipe, prompt: 'a dog' });
	expect(notes.map(noteSentence)).toEqual([
		'The link says “cfg”, which nothing here goes by; it’s left out.',
		'The link says “<b>”, which nothing here goes by; it’s left out.'
	]);
});
