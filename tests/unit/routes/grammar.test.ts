import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import vocabulary from '#site-model/vocabulary.json';
import { tokenizer } from '#lib/text/tokenize.ts';
import { completed, PARTS, says, type Part } from '../../../src/routes/playground/grammar.ts';

describe('a prompt is completed part by part', () => {
	const cases: readonly [string, Part, string, string][] = [
		['', 'thing', 'dog', 'a dog'],
		['', 'thing', 'apple', 'an apple'],
		['', 'place', 'at night', 'at night'],
		['at night', 'thing', 'owl', 'an owl at night'],
		['a red', 'thing', 'unicorn', 'a red unicorn'],
		['a red apple on a wooden table', 'thing', 'star', 'a red star on a wooden table'],
		['a red apple on a wooden table', 'place', 'in space', 'a red apple in space'],
		['an apple at dusk', 'colour', 'blue', 'a blue apple at dusk'],
		['a blue apple', 'colour', 'orange', 'an orange apple'],
		['dog', 'colour', 'pink', 'pink dog'],
		['a castle in the snow', 'style', 'pixel art of', 'pixel art of a castle in the snow'],
		['a drawing of a cat', 'style', 'a watercolor of', 'a watercolor of a cat'],
		['a dog', 'thing', 'sign that says "OPEN"', 'a sign that says "OPEN"'],
		['a sign saying "LAKE" at night', 'thing', 'owl', 'an owl at night'],
		['my friend', 'thing', 'elephant', 'my friend an elephant']
	];
	test.each(cases)('%s, with the %s “%s”: %s', (prompt, part, word, whole) => {
		expect(completed(prompt, part, word)).toBe(whole);
	});

	test('what is said already is taken out, but not the thing', () => {
		expect(completed('a red apple at night', 'colour', 'red')).toBe('an apple at night');
		expect(completed('a red apple at night', 'place', 'at night')).toBe('a red apple');
		expect(completed('a sketch of a dog', 'style', 'a sketch of')).toBe('a dog');
		expect(completed('a dog', 'thing', 'dog')).toBe('a dog');
	});
});

const all = Object.entries(PARTS).flatMap(([part, words]) =>
	words.map((word) => [part as Part, word] as const)
);

test.each(all)(
	'the %s “%s” is known to the model, and found again where it was put',
	(part, word) => {
		const { tokens } = tokenizer(vocabulary)(word);
		expect(tokens.filter(({ kind }) => kind === 'unknown')).toEqual([]);
		const prompt = completed('an apple', part, word);
		expect(says(prompt, part, word)).toBe(true);
	}
);

test('places and styles are those that the captions say first', () => {
	const captions = readFileSync('models/training/caption.py', 'utf8');
	for (const word of [...PARTS.place, ...PARTS.style]) expect(captions).toContain(`("${word}"`);
});
