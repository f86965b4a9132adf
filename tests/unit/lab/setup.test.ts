import { expect, test } from 'vitest';
import { noteSentence } from '#words/notes.ts';
import { labExperiments } from '#words/lab-experiments.ts';
import { parseSetup } from '#lib/lab/read-setup.ts';
import { setupFromQuery, setupToQuery } from '#lib/lab/setup-url.ts';
import { defaultSetup, type Setup } from '#lib/lab/setup.ts';

test('the default set-up has an empty address, and an address holds only what differs', () => {
	expect(setupToQuery(defaultSetup)).toBe('');
	expect(setupToQuery({ ...defaultSetup, data: 'moons', width: 32 })).toBe('data=moons&width=32');
});

test('links of before, which say told, are still read', () => {
	const { setup, notes } = setupFromQuery('data=rings&told=true');
	expect([setup.conditional, notes]).toEqual([true, []]);
	expect(setupToQuery(setup)).toBe('data=rings&conditional=true');
	expect(parseSetup({ told: true }).setup.conditional).toBe(true);
});

test('a set-up with everything changed survives its address', () => {
	const setup: Setup = {
		data: 'mixture',
		points: 12,
		seed: 3,
		drawn: 'AAAABBBB.CCCC',
		file: 'DDDDEEEE',
		bells: '1_1_0.2_1 -1_-1_0.1_2',
		writing: 'WHY?',
		target: 'flow',
		width: 32,
		depth: 2,
		waves: 1,
		rate: 0.01,
		batch: 64,
		schedule: 'flow',
		conditional: true,
		noise: 0.7,
		arrows: 'eps',
		sampler: 'ddpm',
		eta: 0.5,
		steps: 50,
		starts: '0_0 1_1 -1_1 2.5_-3',
		label: 2,
		guidance: 3,
		hidden: 'training take'
	};
	expect(setupFromQuery(setupToQuery(setup))).toEqual({ setup, notes: [] });
});

test.each([
	[
		{ starts: '9_0 0_0 1_1 2_2' },
		{ starts: '3_0 0_0 1_1 2_2' },
		'Not all of the list of starts “9_0 0_0 1_1 2_2” can be used; “3_0 0_0 1_1 2_2” is.'
	],
	[{ width: '9999' }, { width: 256 }, 'The width “9999” is outside 4 … 256; 256 is used.'],
	[
		{ points: 'many' },
		{ points: 2000 },
		'The number of points “many” is not a number; 2000 is used.'
	],
	[
		{ drawn: '?!' },
		{ drawn: defaultSetup.drawn },
		'The drawing “?!” cannot be read; the usual one is used.'
	],
	[{ writing: 'né?' }, { writing: 'N?' }, 'Not all of the text “né?” can be used; “N?” is.'],
	[
		{ writing: '汉字' },
		{ writing: 'HELLO' },
		'The text “汉字” cannot be read; the usual one is used.'
	],
	[
		{ bells: '9_0_0.2_1' },
		{ bells: '3_0_0.2_1' },
		'Not all of the mixture “9_0_0.2_1” can be used; “3_0_0.2_1” is.'
	],
	[
		{ hidden: 'walks pigs' },
		{ hidden: 'walks' },
		'Not all of the list of hidden parts “walks pigs” can be used; “walks” is.'
	]
])('%o is read as %o, and a sentence says so', (given, used, sentence) => {
	const { setup, notes } = parseSetup(given);
	expect(setup).toEqual({ ...defaultSetup, ...used });
	expect(notes.map(noteSentence)).toEqual([sentence]);
});

test('what is no data set, sampler or target is replaced, with the choices named', () => {
	const { setup, notes } = parseSetup({ data: 'cat', sampler: 'magic', target: 'noise' });
	expect(setup).toEqual(defaultSetup);
	expect(noteSentence(notes[0]!)).toMatch(
		/^There is no data set “cat”; spiral is used\. There are: moons, /
	);
	expect(notes.length).toBe(3);
});

test('every experiment is a set-up as it stands', () => {
	expect(labExperiments.list.length).toBe(6);
	for (const { query } of labExperiments.list) {
		const { setup, notes } = setupFromQuery(query);
		expect(notes).toEqual([]);
		expect(setupToQuery(setup).split('&').sort()).toEqual(query.split('&').sort());
	}
});
