import { expect, test, vi } from 'vitest';
import site from '#site-model/config.json';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { allKept, keep } from '#lib/run/device-store.ts';
import { TaughtWords } from '#lib/run/taught-words.svelte.ts';
import type { WordInUse } from '#lib/teaching/taught-word.ts';

const wordOf = (word: string, weights: string = site.weights.sha256): WordInUse => ({
	taught: { word, weights, rank: 1, embedding: new Float32Array(96), additions: {} },
	strength: 1
});
const said = (words: TaughtWords, prompt: string, changes: Partial<Recipe> = {}) =>
	words.saidBy({ ...defaultRecipe, prompt, ...changes }).map(({ taught }) => taught.word);

test('words that other weights learned are not drawn with, and named; a removed word can be put back', async () => {
	await keep('words', 'oldie', wordOf('oldie', 'other weights'));
	await keep('words', 'blorp', wordOf('blorp'));
	const words = new TaughtWords();
	// Nobody knows yet what is here.
	expect(words.missing(['zorble'])).toEqual([]);
	await words.load();
	expect(words.missing(['blorp', 'zorble'])).toEqual(['zorble']);
	expect(said(words, 'a blorp beside an oldie and a dog')).toEqual(['blorp']);
	expect(said(words, 'a dog', { negative: 'a blorp' })).toEqual(['blorp']);
	const otherPrompt = { second: 'the blorp', mix: 'blend', share: 0.5 } as const;
	expect(said(words, 'a dog', { otherPrompt })).toEqual(['blorp']);
	// The student never was taught it.
	expect(said(words, 'a blorp', { model: 'scenes-64-few' })).toEqual([]);
	expect(words.outdated).toEqual(['oldie']);

	words.remove('oldie');
	expect([words.outdated, words.removed]).toEqual([[], undefined]);
	words.remove('blorp');
	expect([said(words, 'a blorp'), words.removed]).toEqual([[], 'blorp']);
	await vi.waitFor(async () => expect(await allKept('words')).toEqual([]));

	words.putBack();
	// The same at another strength replaces nothing; another of its name does, and can be exchanged for it again.
	words.keep({ ...wordOf('blorp'), strength: 0.5 });
	expect(words.replaced).toBe(undefined);
	const other = wordOf('blorp');
	other.taught.embedding.fill(1);
	words.keep(other);
	expect(words.replaced).toBe('blorp');
	words.takeBack();
	expect([words.of('blorp')?.strength, words.replaced]).toEqual([0.5, 'blorp']);
	expect([said(words, 'a blorp'), words.removed]).toEqual([['blorp'], undefined]);
	await vi.waitFor(async () => expect(await allKept('words')).toHaveLength(1));
});
