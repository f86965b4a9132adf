import { encode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import { pictureTexts } from '#lib/recording/picture-texts.ts';
import { recipeIn } from '#lib/recording/png-recipe.ts';
import { chunk, joinedBytes, SIGNATURE } from '#lib/recording/png-chunks.ts';
import { withTexts } from '#lib/recording/png-text.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';

const data = Uint8Array.from({ length: 4 * 4 * 3 }, (_, i) => 5 * i);
const plain = Uint8Array.from(encode({ width: 4, height: 4, data, channels: 3, depth: 8 }));
const recipe = {
	...defaultRecipe,
	prompt: 'a “blue” car,\nSteps: 3 🍎',
	seed: 11,
	beginning: { start: 'own', strength: 0.3, mask: 'ww2ww2', loops: 2 }
};
const signed = withTexts(plain, pictureTexts(recipe, '/playground', Uint8Array.of(49, 50, 255)));

describe('a picture with its recipe inside', () => {
	test('gives it back as it was, with the bytes that it began with', () => {
		expect(recipeIn(signed)).toEqual({ recipe, notes: [], start: Uint8Array.of(49, 50, 255) });
	});

	test('one of another program gives what can be read of it', () => {
		const theirs =
			'a dog, best quality\nSteps: up\nat night\nNegative prompt: cat,\nfox\nSteps: 30, Sampler: Euler a, CFG scale: 7.5, Seed: 99, Size: 512x512';
		const text = Uint8Array.from(`parameters\0${theirs}`, (letter) => letter.charCodeAt(0));
		const [first, rest] = [plain.slice(0, 33), plain.slice(33)];
		const found = recipeIn(joinedBytes([first, chunk('tEXt', text), rest]))!;
		expect(found.recipe).toEqual({
			...defaultRecipe,
			prompt: 'a dog, best quality Steps: up at night',
			negative: 'cat, fox',
			steps: 30,
			guidance: 7.5,
			seed: 99
		});
	});

	test('lines of another program may end as on Windows', () => {
		const theirs = 'a dog\r\nNegative prompt: cat\r\nSteps: 30, Seed: 9';
		const text = Uint8Array.from(`parameters\0${theirs}`, (letter) => letter.charCodeAt(0));
		const found = recipeIn(
			joinedBytes([plain.slice(0, 33), chunk('tEXt', text), plain.slice(33)])
		)!;
		expect(found.recipe).toEqual({
			...defaultRecipe,
			prompt: 'a dog',
			negative: 'cat',
			steps: 30,
			seed: 9
		});
	});

	test('is another picture where its recipe is damaged', () => {
		const text = Uint8Array.from('recipe\0{"seed":11}', (letter) => letter.charCodeAt(0));
		const png = joinedBytes([plain.slice(0, 33), chunk('tEXt', text), plain.slice(33)]);
		expect(recipeIn(png)?.recipe.seed).toBe(11);
		// One digit of the seed.
		png[33 + 8 + text.length - 2]!++;
		expect(recipeIn(png)).toBeUndefined();
	});

	test('a keyword of any length is none, and the picture has no recipe', () => {
		const long = new Uint8Array(300_000).fill(65);
		long[299_999] = 0;
		const [first, rest] = [plain.slice(0, 33), plain.slice(33)];
		for (const name of ['tEXt', 'iTXt', 'IDAT'])
			expect(recipeIn(joinedBytes([first, chunk(name, long), rest]))).toBeUndefined();
	});
});

test('a picture without one, half a file, and no picture at all have none', () => {
	expect(recipeIn(plain)).toBeUndefined();
	expect(recipeIn(signed.slice(0, 60))).toBeUndefined();
	expect(recipeIn(new Uint8Array())).toBeUndefined();
	expect(recipeIn(SIGNATURE)).toBeUndefined();
});
