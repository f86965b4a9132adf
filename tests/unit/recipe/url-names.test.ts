import { expect, test } from 'vitest';
import { begunFromQuery } from '#lib/recipe/begun-recipe.ts';
import { gridFromQuery } from '#lib/recipe/grid-url.ts';
import { setupFromQuery } from '#lib/lab/setup-url.ts';
import { stepIn } from '#lib/recipe/step-from-url.ts';
import { taughtNamed } from '#lib/recipe/taught-address.ts';
import { readNumber } from '#lib/recipe/read-field.ts';
import { recipeFromQuery } from '#lib/recipe/recipe-from-url.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { noteSentence, noteSentences } from '#words/notes.ts';

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

test.each([
	['1,000', 1000],
	['12,345,678', 12345678],
	['-1,000', -1000],
	['1.000', 1000],
	['12.345.678', 12345678],
	['1 000', 1000]
])('%s is a whole number in groups of three', (given, value) => {
	const read = readNumber({ min: -1e4, max: 1e9, whole: true });
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

test.each([
	['seed=7&seed=8', begunFromQuery, 'The link says the seed twice, “7” and “8”; “7” is used.'],
	[
		'p=a+dog&Prompt=a+cat',
		begunFromQuery,
		'The link says the prompt twice, “a dog” and “a cat”; “a dog” is used.'
	],
	[
		'start=&start=x',
		begunFromQuery,
		'The link says the start picture twice, “” and “x”; “” is used.'
	],
	['g=3&g=5', gridFromQuery, 'The link says the guidance twice, “3” and “5”; “3” is used.'],
	[
		'rate=0.1&Rate=0.01',
		setupFromQuery,
		'The link says the learning rate twice, “0.1” and “0.01”; “0.1” is used.'
	],
	[
		'across=seed*1&across=seed*2',
		gridFromQuery,
		'The link says the columns twice, “seed*1” and “seed*2”; “seed*1” is used.'
	],
	['seed=7&seed=7', begunFromQuery, undefined]
] as const)('what a link says twice, and differently, is said: %s', (query, read, sentence) => {
	expect(noteSentences(read(query).notes)).toEqual(sentence ? [sentence] : []);
});

test.each([
	[
		'way=0.3',
		begunFromQuery,
		'The way to the other seed “0.3” does nothing: the link names no other seed.'
	],
	['way=0.3&toward=8', begunFromQuery, undefined],
	[
		'Share=1',
		begunFromQuery,
		'The share of a prompt “1” does nothing: the link names no second prompt.'
	],
	[
		'strength=0.3',
		begunFromQuery,
		'The strength “0.3” does nothing: the link names no start picture.'
	],
	[
		'after=3',
		begunFromQuery,
		'The number of steps before the paint “3” does nothing: the link names no paint.'
	],
	[
		'across=seed*1*2&samplers=ddim',
		gridFromQuery,
		'The list of samplers “ddim” is left out: the columns decide that.'
	],
	[
		'down=seed*1*2&evaluations=5',
		gridFromQuery,
		'The number of evaluations “5” is left out: the rows decide that.'
	]
] as const)('what does nothing beside the rest of a link is said: %s', (query, read, sentence) => {
	expect(noteSentences(read(query).notes)).toEqual(sentence ? [sentence] : []);
});

test('all that links say is read in whatever case, or nobody would hear of it', () => {
	const { grid } = gridFromQuery('Across=seed*1*2&DOWN=guidance*1*3');
	expect([grid.across.control, grid.down.control]).toEqual(['seed', 'guidance']);
	expect(gridFromQuery('Samplers=ddim').grid.across.values).toEqual(['ddim']);
	expect(stepIn(new URLSearchParams('At=3'), 10)).toEqual({ step: 3, notes: [] });
	expect(stepIn(new URLSearchParams('at=3&at=4'), 10).notes).toMatchObject([{ code: 'saidTwice' }]);
	expect(taughtNamed(new URLSearchParams('TAUGHT=blorp'))).toEqual(['blorp']);
});
