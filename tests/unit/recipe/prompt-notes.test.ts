import { expect, test } from 'vitest';
import { noteSentence } from '#words/notes.ts';
import vocabulary from '#site-model/vocabulary.json' with { type: 'json' };
import { promptNotes } from '#lib/recipe/prompt-notes.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';

const sentences = (changes: Partial<Recipe>): string[] =>
	promptNotes({ ...defaultRecipe, ...changes }, vocabulary).map(noteSentence);

test('known words need no words', () => {
	expect(sentences({})).toEqual([]);
});

test('an empty prompt says that the picture is unconditional', () => {
	expect(sentences({ prompt: '' })).toEqual([expect.stringMatching(/^No prompt: .*unconditional/)]);
	expect(sentences({ prompt: ' \n ' })).toEqual(sentences({ prompt: '' }));
});

test('an unknown word is named with the nearest known ones', () => {
	expect(sentences({ prompt: 'a red aple on a zzzz' })).toEqual([
		expect.stringMatching(/“aple”.*Near: apple/),
		expect.stringMatching(/“zzzz”, so it is left out of the prompt\.$/)
	]);
});

test('only unknown words leave the picture unconditional', () => {
	expect(sentences({ prompt: 'تفاحة 🍎' })).toEqual([
		expect.stringContaining('unconditional'),
		expect.stringContaining('“\u2068تفاحة\u2069”'),
		expect.stringContaining('“🍎”')
	]);
});

test('of many unknown words four are named and the rest counted', () => {
	const prompt = Array.from({ length: 3000 }, (_, i) => `qq${'x'.repeat(i)}`.slice(0, 40)).join(
		' '
	);
	const found = sentences({ prompt });
	expect(found.length).toBe(6);
	expect(found.at(-1)).toMatch(/^35 more words/);
});

test('unknown words that have near ones are named before those that have none', () => {
	const found = sentences({ prompt: '🍎 x1 x2 x3 zzzz aple' });
	expect(found[1]).toMatch(/“aple”.*Near: apple/);
});

test('words that do not fit are counted, with the first of them', () => {
	const prompt = `${'a '.repeat(23)}red dog`;
	expect(sentences({ prompt })).toEqual([
		'The prompt has room for 23 words; what follows is cut, from “red” on (2).'
	]);
});

test('a negative prompt that can do nothing says so', () => {
	expect(sentences({ negative: 'dog' })).toEqual([]);
	expect(sentences({ negative: 'dog', guidance: 1 })).toEqual([
		expect.stringContaining('no effect')
	]);
	expect(sentences({ negative: 'dog', prompt: '' })).toHaveLength(2);
});

test.each([
	['(red:1.3) apple on a [wooden:0.5] table', '“:1.3”'],
	['((red)) apple', '“((”'],
	['a red apple BREAK a dog', '“BREAK”'],
	['a red apple <lora:shiny:0.8>', '“<lora:shiny:0.8>”'],
	['a (red)1.3 apple', '“1.3”'],
	['a __colours__ apple', '“__colours__”'],
	['a red apple, embedding:shiny', '“embedding:shiny”'],
	['a red apple --ar 16:9', '“--ar 16:9”'],
	['a red::2 apple', '“::2”'],
	['a red++ apple', '“++”'],
	['a {red|green} apple', '“|”'],
	['a red apple —ar 16:9', '“—ar 16:9”'],
	['a red:1.3 apple', '“:1.3”'],
	['a red-- apple', '“--”'],
	['a sign that says "HI"++', '“++”'],
	['a cat.swap(dog)', '“.swap(dog)”'],
	['/imagine prompt: a red apple', '“/imagine prompt:”']
])('%s: that weights and settings of other programs mean nothing is said, once', (prompt, mark) => {
	const said = sentences({ prompt });
	expect(said).toEqual([expect.stringContaining(`In the prompt, ${mark} is how other programs`)]);
});

test.each([
	'a dog (red) at sunset',
	'a dog -- red',
	'a dog: red',
	'1 + 1',
	'a dog — a cat',
	'at 16:9'
])('%s is an ordinary text', (prompt) => {
	expect(sentences({ prompt }).join()).not.toContain('other programs');
});
