import { expect, test } from 'vitest';
import { startNoise } from '#lib/diffusion/random.ts';
import { noteSentence } from '#words/notes.ts';
import { begunAddressOf, begunFromQuery, parseBegun } from '#lib/recipe/begun-recipe.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { staticOf } from '#lib/recipe/walk.ts';

test('a second seed and a second prompt travel in an address, and only what is not as usual', () => {
	const query = 'toward=8&second=a+cat&mix=switch&share=0.25';
	const { recipe, notes } = begunFromQuery(query);
	expect(notes).toEqual([]);
	expect(recipe).toEqual({
		...defaultRecipe,
		otherSeed: { toward: 8, way: 0.5 },
		otherPrompt: { second: 'a cat', mix: 'switch', share: 0.25 }
	});
	expect(begunAddressOf(recipe)).toBe(query);
	expect(parseBegun(JSON.parse(JSON.stringify(recipe)))).toEqual({ recipe, notes: [] });
});

test('an empty field takes them away, and their parts alone make none', () => {
	const { recipe } = begunFromQuery('toward=8&second=a+cat');
	expect(parseBegun({ ...recipe, toward: '', second: ' ' }, recipe).recipe).toEqual(defaultRecipe);
	expect(begunFromQuery('way=0.3&share=0.2&mix=blend').recipe).toEqual(defaultRecipe);
});

test.each([
	['toward=lots', /other seed “lots” is not a number; 0 is used/],
	['toward=3&way=7', /way to the other seed “7” is outside 0 … 1; 1 is used/],
	['second=a+cat&mix=shake', /no way of mixing prompts “shake”; blend is used/]
])('?%s is put right with a sentence', (query, sentence) => {
	expect(begunFromQuery(query).notes.map(noteSentence)).toEqual([expect.stringMatching(sentence)]);
});

test('static goes from the one seed to the other, as loud as static on the way', () => {
	const at = (way: number) => staticOf({ ...defaultRecipe, otherSeed: { toward: 8, way } }, 3000);
	const near = (a: Float32Array, b: Float32Array) =>
		Math.max(...a.map((value, i) => Math.abs(value - b[i]!)));
	expect(near(at(0), startNoise(7, 3000))).toBeLessThan(1e-6);
	expect(near(at(1), startNoise(8, 3000))).toBeLessThan(1e-6);
	const norm = Math.sqrt(at(0.5).reduce((sum, value) => sum + value * value, 0) / 3000);
	expect(norm).toBeCloseTo(1, 1);
});
