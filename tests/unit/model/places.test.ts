import { expect, test } from 'vitest';
import config from '#site-model/config.json' with { type: 'json' };
import vocabulary from '#site-model/vocabulary.json' with { type: 'json' };
import { placesIn } from '#lib/model/text.ts';
import { tokenizer } from '#lib/text/tokenize.ts';

test('every spelled letter has its place in its word, all else has none', () => {
	const { ids } = tokenizer(vocabulary)('a sign that says "OPEN" at night "GO"');
	const places = placesIn(ids.slice(0, 14), config.first_letter);
	expect(places).toEqual([-1, -1, -1, -1, -1, 0, 1, 2, 3, -1, -1, 0, 1, -1]);
});

test('the letters are the end of the vocabulary', () => {
	expect(vocabulary.slice(config.first_letter).join('')).toBe(
		[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `"${letter}`).join('')
	);
});
