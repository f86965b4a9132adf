import { describe, expect, test } from 'vitest';
import { ingredientsOf } from '#lib/pipeline/ingredients-of.ts';
import { editedWalk } from '#lib/pipeline/edited-walk.ts';
import { framesOf } from '#lib/recipe/beginning.ts';
import { maskOf, maskText } from '#lib/recipe/mask-text.ts';
import { begunAddressOf, begunFromQuery, parseBegun } from '#lib/recipe/begun-recipe.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { SIDE } from '#lib/recipe/site-model.ts';
import { noteSentence } from '#words/notes.ts';

const half = new Uint8Array(SIDE * SIDE).fill(1, (SIDE * SIDE) / 2);
const beginning = { start: 'training-cat', strength: 0.5, mask: maskText(half), loops: 3 };

describe('a recipe that begins with a picture', () => {
	test('comes out of its address as it went in; without one, the address is as ever', () => {
		const recipe = { ...defaultRecipe, beginning };
		expect(begunFromQuery(begunAddressOf(recipe))).toEqual({ recipe, notes: [] });
		expect(
			begunAddressOf({
				...defaultRecipe,
				beginning: { ...beginning, strength: 0.6, mask: '', loops: 1 }
			})
		).toBe('start=training-cat');
		expect(begunAddressOf(defaultRecipe)).toBe('');
		expect(parseBegun({ ...recipe, start: '' }).recipe).toEqual(defaultRecipe);
	});

	test('is changed field by field', () => {
		const { recipe } = parseBegun({ ...defaultRecipe, beginning, strength: '0,25' });
		expect(recipe.beginning).toEqual({ ...beginning, strength: 0.25 });
	});

	test('what cannot be has its sentence', () => {
		const { recipe, notes } = begunFromQuery('start=training-cat&strength=7&mask=!!&loops=0');
		expect(recipe.beginning).toEqual({ start: 'training-cat', strength: 1, mask: '', loops: 1 });
		expect(notes.map(noteSentence)).toEqual([
			'The strength “7” is outside 0.05 … 1; 1 is used.',
			'The number of loops “0” is outside 1 … 10; 1 is used.',
			'The mask “!!” cannot be read; the usual one is used.'
		]);
		expect(begunFromQuery('start=%3Cb%3E').recipe).toEqual(defaultRecipe);
	});

	test('walks as many steps as it says', () => {
		expect(framesOf(defaultRecipe)).toBe(20);
		expect(framesOf({ steps: 20, beginning: { ...beginning, mask: '' } })).toBe(10);
		expect(framesOf({ steps: 20, beginning })).toBe(9 * 3 + 1);
		const size = 3 * SIDE * SIDE;
		const walk = editedWalk(defaultRecipe, size, ingredientsOf(beginning, new Float32Array(size)));
		expect(walk.levels).toHaveLength(11);
	});
});

test('a mask is short in letters, and nothing of it is nothing', () => {
	const disc = new Uint8Array(SIDE * SIDE).map((_, i) =>
		Number(((i % SIDE) - 32) ** 2 + (Math.floor(i / SIDE) - 32) ** 2 < 196)
	);
	expect(maskOf(maskText(disc))).toEqual(disc);
	expect(maskText(disc).length).toBeLessThan(100);
	expect(maskText(new Uint8Array(SIDE * SIDE))).toBe('');
	expect(maskOf('')).toEqual(new Uint8Array(SIDE * SIDE));
	for (const none of ['!', 'w', '____', '0_____________0', 'a b'])
		expect(maskOf(none)).toBeUndefined();
});
