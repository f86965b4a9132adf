import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { maxAbsDifference } from '#lib/diffusion/vector.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { guessesIn, packedGuesses } from '#lib/recording/recorded-guesses.ts';

const guesses = [1, 2, 3].map((seed) => gaussian(seed, 0, 48).map(Math.tanh));
const head = { names: ['a', 'b', 'c'], size: 48, made: '', weights: '' };
const file = gzipSync(packedGuesses(guesses));

test('stored guesses come back by their names, to half a step of 255', async () => {
	const back = await guessesIn(head, file);
	expect(Object.keys(back)).toEqual(['a', 'b', 'c']);
	guesses.forEach((guess, i) =>
		expect(maxAbsDifference(guess, back[head.names[i]!]!)).toBeLessThanOrEqual(0.5 / 127.5 + 1e-6)
	);
});

test('a file that is too short is refused', async () => {
	const names = [...head.names, 'd'];
	await expect(guessesIn({ ...head, names }, file)).rejects.toMatchObject({
		problem: { code: 'notWhole', bytes: 144, wanted: 192 }
	});
});
