import { expect, test } from 'vitest';
import {
	choice,
	defaultsOf,
	flag,
	numberFrom,
	several,
	text
} from '#lib/components/parameters/parameter.ts';
import { givenIn, readSettings, settingsQuery } from '#lib/components/parameters/read-settings.ts';
import { settingSentence } from '#words/parameters.ts';

const table = {
	prompt: text('a dog', 10),
	seed: numberFrom(0, 99, 7),
	share: numberFrom(0, 1, 0.5, 0.25),
	stops: choice([5, 10, 20], 20),
	clip: flag(true),
	hide: several(['title', 'notice'])
};
const usual = defaultsOf(table);
const read = (query: string) => readSettings(table, givenIn(query), usual);

test('a link says what differs, in whatever case its names are', () => {
	expect(read('PROMPT=a+cat&seed=8&share=.25&stops=5&clip=off&hide=notice,title')).toEqual({
		settings: {
			prompt: 'a cat',
			seed: 8,
			share: 0.25,
			stops: 5,
			clip: false,
			hide: 'title notice'
		},
		notes: []
	});
	expect(read('')).toEqual({ settings: usual, notes: [] });
});

test('a name that is said twice counts once, as it was said first', () => {
	expect(read('seed=8&seed=9').settings['seed']).toBe(8);
});

test.each([
	['seed=many', { seed: 7 }, 'The parameter “seed” “many” is not a number; 7 is used.'],
	['seed=1000', { seed: 99 }, 'The parameter “seed” “1000” is outside 0 … 99; 99 is used.'],
	['seed=1.5', { seed: 1 }, 'The parameter “seed” “1.5” is not a whole number; 1 is used.'],
	[
		'stops=7',
		{ stops: 20 },
		'There is no parameter “stops” “7”; 20 is used. There are: 5, 10, 20.'
	],
	['clip=maybe', { clip: true }, 'The parameter “clip” “maybe” is neither on nor off; it is on.'],
	['prompt=a+very+long+dog', { prompt: 'a very lon' }, /has 15 characters; the first 10 are read/],
	['hide=badge', { hide: '' }, /There is no parameter “hide” “badge”/],
	['colour=red', {}, 'The link says “colour”, which nothing here goes by; it’s left out.']
])('?%s is put right, with a sentence', (query, changed, sentence) => {
	const { settings, notes } = read(query);
	expect(settings).toEqual({ ...usual, ...changed });
	expect(notes.map(settingSentence)).toEqual([
		typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)
	]);
});

test('a number goes as finely as the figure’s own slider', () => {
	expect(read('share=0.3').settings['share']).toBe(0.25);
});

test('what is usual is not in the link', () => {
	expect(settingsQuery(table, usual)).toBe('');
	expect(settingsQuery(table, { ...usual, seed: 8, hide: 'title notice' })).toBe(
		'seed=8&hide=title+notice'
	);
});
