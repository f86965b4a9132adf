import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exhibitWords as words } from '#words/exhibits.ts';
import { exhibits, readExhibits } from '#lib/exhibits.ts';

const load = () => Promise.reject(new Error('not to be loaded'));

test('every figure has an exhibit', () => {
	const names = exhibits.map(({ name }) => name);
	expect(names).toEqual(expect.arrayContaining(readdirSync('src/lib/widgets')));
	expect(names).toEqual(Object.keys(words));
});

test('the words say the order and what each figure is; the folder is its name', () => {
	const files = { './widgets/b/Exhibit.svelte': load, './components/a/Exhibit.svelte': load };
	const [a, b] = [
		{ title: 'A', about: 'It is a.' },
		{ title: 'B', about: 'It is b.' }
	];
	expect(readExhibits(files, { b, a })).toEqual([
		{ name: 'b', ...b, load },
		{ name: 'a', ...a, load }
	]);
});

test('a figure without words and words without a figure are named', () => {
	const files = { './widgets/a/Exhibit.svelte': load };
	const a = { title: 'A', about: 'It is a.' };
	expect(() => readExhibits(files, {})).toThrow('a/Exhibit.svelte has no title');
	expect(() => readExhibits(files, { a, b: a })).toThrow('no folder named b');
});
