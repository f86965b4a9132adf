import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect } from 'vitest';
import vocabulary from '#models/scenes-64/vocabulary.json';
import { encodePrompts } from '#lib/pipeline/encode-prompts.ts';
import { deltaDecode, deltaEncode, fromByte, toByte, unpacked } from '#lib/recording/packed.ts';
import { packedSet, pictures } from '#lib/recording/picture-set.ts';
import { packedEmbeddings, unpackedEmbeddings } from '#lib/recording/recorded-embeddings.ts';
import { guessesIn, packedGuesses } from '#lib/recording/recorded-guesses.ts';
import { numbersOf, traced } from '#lib/recording/trace.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { property } from './property.ts';

const bytes = fc.uint8Array({ maxLength: 200 });
const share = fc.double({ min: -1, max: 1, noNaN: true });
/** Rows of numbers of one length, a multiple of three as pixels are. */
const rowsOf = (value: fc.Arbitrary<number>) =>
	fc.integer({ min: 1, max: 2 }).chain((pixels) => {
		const size = 3 * pixels;
		const row = fc.array(value, { minLength: size, maxLength: size });
		return fc.array(
			row.map((values) => Float32Array.from(values)),
			{ minLength: 1, maxLength: 4 }
		);
	});
const HALF_A_BYTE = 1 / 255 + 1e-6;

function expectNear(read: Float32Array, from: Float32Array, most = HALF_A_BYTE) {
	expect(read).toHaveLength(from.length);
	read.forEach((value, i) => {
		if (!(Math.abs(value - from[i]!) <= most)) throw new Error(`${value} is not ${from[i]}`);
	});
}

property(
	'what changes from row to row adds up to the rows',
	[bytes, fc.integer({ min: 1, max: 40 })],
	(all, size) => {
		expect(deltaDecode(deltaEncode(all, size), size)).toEqual(all);
	}
);

property('what is packed is unpacked as it was', [bytes], async (all) => {
	expect([...(await unpacked(gzipSync(all), all.length))]).toEqual([...all]);
});

property('a file that is not whole is turned down', [bytes, bytes], async (all, other) => {
	fc.pre(all.length !== other.length);
	await expect(unpacked(all, other.length)).rejects.toThrow();
});

property(
	'a value is the nearest of 255 steps',
	[share, fc.double({ min: 0.1, max: 9, noNaN: true })],
	(value, range) => {
		expect(
			Math.abs(fromByte(toByte(value * range, range), range) - value * range)
		).toBeLessThanOrEqual(range * HALF_A_BYTE);
	}
);

property('every byte stands for a value of its own', [fc.integer({ min: 0, max: 255 })], (byte) => {
	expect(toByte(fromByte(byte))).toBe(byte);
});

const made = { made: '', weights: '' };

property('guesses come out of their file as they went in', [rowsOf(share)], async (guesses) => {
	const names = guesses.map((_, i) => `guess ${i}`);
	const head = { names, size: guesses[0]!.length, ...made };
	const read = await guessesIn(head, gzipSync(packedGuesses(guesses)));
	names.forEach((name, i) => expectNear(read[name]!, guesses[i]!));
});

property('pictures come out of their set as they went in', [rowsOf(share)], async (all) => {
	const recipe = defaultRecipe;
	const drawn = all.map((picture) => ({ recipe, picture, clipped: 0, features: picture }));
	const size = all[0]!.length;
	const changes = drawn.map(() => ({ changes: {}, clipped: 0 }));
	const head = { recipe, drawn: changes, size, features: size, ...made };
	const read = await pictures(head, gzipSync(packedSet(drawn)));
	read.forEach(({ picture, features }, i) => {
		expectNear(picture, all[i]!);
		expect(features).toEqual(all[i]);
	});
});

const WIDTH = 2;
const some = vocabulary.slice(0, 40);
const embedded = fc.double({ min: -7.9, max: 7.9, noNaN: true });

property(
	'embeddings come out of their file as they went in',
	[
		fc.array(fc.constantFrom(...some).map(String), { maxLength: 5 }),
		fc.array(embedded, { minLength: 80, maxLength: 80 })
	],
	async (words, numbers) => {
		const table = { width: WIDTH, values: Float32Array.from(numbers) };
		const encoder = {
			width: WIDTH,
			table: async () => table.values,
			encode: async (all: readonly (readonly number[])[]) =>
				Float32Array.from(all.flat().flatMap((id) => [id / 10, -id / 10]))
		};
		const prompts = [words.join(' ')];
		const readings = await encodePrompts(prompts, encoder as never, some);
		const packed = packedEmbeddings(table, readings);
		const read = unpackedEmbeddings({ width: WIDTH, prompts, ...made }, packed.buffer, some);
		expectNear(read.table.values, table.values, 1 / 8192 + 1e-6);
		expectNear(read.readings[0]!.inSentence, readings[0]!.inSentence, 1 / 8192 + 1e-6);
		expect(read.readings[0]!.ids).toEqual(readings[0]!.ids);
	}
);

property(
	'every number of a trace is the number itself',
	[fc.float32Array({ minLength: 1 })],
	(numbers) => {
		const arrays = { x: numbers, eps: numbers, x0: numbers, mu: numbers, z: numbers };
		const frame = { step: 0, from: 0.5, to: 1, sigma: 0, calls: [], ...arrays, next: numbers };
		const text = JSON.stringify(traced(frame));
		expect(numbersOf(JSON.parse(text).x)).toEqual(numbers);
		expect(numbersOf(JSON.parse(text).next)).toEqual(frame.next);
	}
);
