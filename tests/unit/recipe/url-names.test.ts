import { expect, test } from 'vitest';
import { readNumber } from '#lib/recipe/read-field.ts';
import { recipeFromQuery } from '#lib/recipe/recipe-from-url.ts';

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
