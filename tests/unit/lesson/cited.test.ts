import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { citedIn } from '#lib/lesson/cited.ts';

test('a lesson brings the sources that it cites, each once, and no others', () => {
	const text =
		'So it is<Cite of="ho-2020" at="eq. 4" />, and so<Cite\n\tof="song-2021" /><Cite of="ho-2020" />.';
	expect(Object.keys(citedIn(text))).toEqual(['ho-2020', 'song-2021']);
	expect(citedIn(text)['ho-2020']).toMatchObject({ year: 2020 });
	expect(
		Object.keys(citedIn(readFileSync('content/04-static-to-picture.svx', 'utf8'))).length
	).toBeGreaterThan(5);
});

test('a source that nobody listed stops the build, by name', () => {
	expect(() => citedIn('<Cite of="nobody-1999" />')).toThrow('no source is called nobody-1999');
});
