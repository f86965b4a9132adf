import { expect, test } from 'vitest';
import { rowsOf } from '../../../src/routes/teach/rows.ts';

const asked = (words: string[], own = '') =>
	rowsOf(words, own).map(({ recipe, isTaught }) => [
		recipe.prompt,
		recipe.otherPrompt?.second,
		isTaught
	]);

test('one word is asked for where it never was, beside what the model knew', () => {
	expect(asked(['ugg'])).toEqual([
		['an ugg', undefined, true],
		['an ugg on the beach', undefined, true],
		['an ugg in space', undefined, true],
		['a watercolor of an ugg', undefined, true],
		['a dog', undefined, false],
		['a red apple on a wooden table', undefined, false]
	]);
});

test('two words are asked for blended, side by side and each alone; what the reader thought of comes first', () => {
	expect(asked(['blorp', 'zog'], 'a zog at night').slice(0, 4)).toEqual([
		['a zog at night', undefined, true],
		['a blorp', 'a zog', true],
		['a blorp and a zog', undefined, true],
		['a blorp and a zog on the beach', undefined, true]
	]);
	expect(asked(['blorp', 'zog']).at(-1)).toEqual(['a dog', undefined, false]);
});

test('every row has static and a name of its own', () => {
	const rows = rowsOf(['blorp', 'zog'], 'a dog');
	expect(rows.slice(1)).toEqual(rowsOf(['blorp', 'zog'], ''));
	expect(new Set(rows.map(({ recipe }) => recipe.seed)).size).toBe(rows.length);
	expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});
