import { expect, test } from 'vitest';
import { linesOf } from '../../../src/routes/playground/card-text.ts';

const upTo = (most: number) => (line: string) => line.length <= most;

test('a text breaks between words, and within one that is too long for a line', () => {
	expect(linesOf('a red apple on a table', upTo(9))).toEqual(['a red', 'apple on', 'a table']);
	expect(linesOf('an unbelievably  long', upTo(6))).toEqual(['an', 'unbeli', 'evably', 'long']);
	expect(linesOf('', upTo(6))).toEqual([]);
});

test('where not even a letter fits, every letter has its line', () => {
	expect(linesOf('abc', upTo(0))).toEqual(['a', 'b', 'c']);
});
