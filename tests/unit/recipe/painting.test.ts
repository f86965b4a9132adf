import { describe, expect, test } from 'vitest';
import { begunAddressOf, begunFromQuery, parseBegun } from '#lib/recipe/begun-recipe.ts';
import { paintedAt } from '#lib/recipe/beginning.ts';
import { paintLayerOf, paintText } from '#lib/recipe/paint-text.ts';
import { differencesBetween } from '#lib/recipe/recipe-differences.ts';
import { pythonOfRecipe } from '#lib/recipe/recipe-python.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { SIDE } from '#lib/recipe/site-model.ts';
import { noteSentence } from '#words/notes.ts';
import { differenceSentence } from '#words/python.ts';

const disc = new Uint8Array(SIDE * SIDE).map((_, i) =>
	(i % SIDE) - 40 < 0 ? 0 : ((i % SIDE) - 44) ** 2 + (Math.floor(i / SIDE) - 30) ** 2 < 40 ? 5 : 0
);
const painting = { after: 8, paint: paintText(disc) };
const recipe = { ...defaultRecipe, painting };

describe('a recipe with paint in mid-walk', () => {
	test('comes out of its address and of JSON as it went in', () => {
		expect(begunFromQuery(begunAddressOf(recipe))).toEqual({ recipe, notes: [] });
		expect(parseBegun(JSON.parse(JSON.stringify(recipe)))).toEqual({ recipe, notes: [] });
		expect(begunAddressOf(recipe).length).toBeLessThan(120);
	});

	test('without paint there is none', () => {
		expect(parseBegun({ ...recipe, paint: '' }).recipe).toEqual(defaultRecipe);
		expect(begunFromQuery('after=5').recipe).toEqual(defaultRecipe);
		expect(begunFromQuery('paint=0w4').recipe).toEqual(defaultRecipe);
	});

	test('is changed field by field, and what cannot be has its sentence', () => {
		expect(parseBegun({ ...recipe, after: '12' }).recipe.painting).toEqual({
			...painting,
			after: 12
		});
		const { recipe: read, notes } = begunFromQuery(`after=0&paint=${painting.paint}`);
		expect(read.painting).toEqual({ ...painting, after: 1 });
		expect(notes.map(noteSentence)).toEqual([
			'The number of steps before the paint “0” is outside 1 … 999; 1 is used.'
		]);
		const bad = begunFromQuery('after=3&paint=%3Cb%3E');
		expect(bad.recipe).toEqual(defaultRecipe);
		expect(bad.notes.map(noteSentence)).toEqual([
			'The paint “<b>” cannot be read; the usual one is used.'
		]);
	});

	test('is painted after as many frames, of a short walk before the last', () => {
		expect(paintedAt(recipe)).toBe(8);
		expect(paintedAt({ ...recipe, steps: 5 })).toBe(4);
		expect(paintedAt(defaultRecipe)).toBeUndefined();
	});

	test('differs from one without, and its Python says what it leaves out', () => {
		expect(differencesBetween(defaultRecipe, recipe).map(({ field }) => field)).toEqual([
			'after',
			'paint'
		]);
		expect(pythonOfRecipe(recipe, differenceSentence)).toContain(
			'After 8 of 20 steps something is painted over'
		);
	});
});

test('paint is short in letters, every layer comes back, and what is no paint is refused', () => {
	expect(paintLayerOf(painting.paint)).toEqual(disc);
	const bands = disc.map((_, i) => Math.floor(i / 600) % 7);
	expect(paintLayerOf(paintText(bands))).toEqual(bands);
	expect(paintText(new Uint8Array(SIDE * SIDE))).toBe('');
	for (const none of ['!', '0', '71', '0____', '2_____________0', 'a b'])
		expect(paintLayerOf(none)).toBeUndefined();
});
