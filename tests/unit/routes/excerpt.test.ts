import { expect, test } from 'vitest';
import { stretchesOf } from '../../../src/routes/search/excerpt.ts';

test('an excerpt is text, of which what was looked for is marked', () => {
	expect(stretchesOf('noise on a <mark>picture</mark>, dot by dot')).toEqual([
		{ text: 'noise on a ', marked: false },
		{ text: 'picture', marked: true },
		{ text: ', dot by dot', marked: false }
	]);
});

test('escaped characters are what they stand for, once', () => {
	expect(stretchesOf('a &lt; b &amp;lt; <mark>&quot;c&quot;</mark>')).toEqual([
		{ text: 'a < b &lt; ', marked: false },
		{ text: '"c"', marked: true }
	]);
});
