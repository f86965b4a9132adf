import { expect, test } from 'vitest';
import vocabulary from '#site-model/vocabulary.json' with { type: 'json' };
import { nearestWord, slipsTo } from '#lib/text/nearest.ts';

test.each([
	['kitten', 'sitting', 3], // Levenshtein's own example
	['apple', 'apple', 0],
	['aplpe', 'apple', 1], // neighbours swapped
	['ca', 'abc', 3], // where optimal string alignment differs from Damerau's distance, 2
	['', 'dog', 3]
])('from %j to %j there are %i slips', (a, b, slips) => {
	expect(slipsTo(a, b)).toBe(slips);
	expect(slipsTo(b, a)).toBe(slips);
});

test.each([
	['aple', 'apple'],
	['dogs', 'dog'],
	['kittens', 'kitten'],
	['straw', 'strawberry'],
	['Balon', 'balloon'],
	['pengiun', 'penguin'],
	['wtaer', 'water']
])('for %j the best offer is %j', (typed, offer) => {
	expect(nearestWord(typed, vocabulary)[0]).toBe(offer);
});

test('nothing is near a single letter, other scripts, numbers, emoji or a very long word', () => {
	for (const typed of ['q', 'xylophone', '🍎', '12', 'تفاحة', 'a'.repeat(10_000)]) {
		expect(nearestWord(typed, vocabulary)).toEqual([]);
	}
});

test('letters and marks of the vocabulary are never offered', () => {
	expect(nearestWord('pad', vocabulary)).not.toContain('<pad>');
	expect(nearestWord('xx', ['"x', '<start>'])).toEqual([]);
});
