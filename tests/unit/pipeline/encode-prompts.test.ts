import { describe, expect, test } from 'vitest';
import { encodePrompts } from '#lib/pipeline/encode-prompts.ts';
import { StoredError } from '#lib/recording/stored-error.ts';
import { packedEmbeddings, unpackedEmbeddings } from '#lib/recording/recorded-embeddings.ts';
import { expectWithin } from '../diffusion/close.ts';
import { exactEncoder } from './exact-encoder.ts';
import { vocabulary } from './exact-model.ts';

const WIDTH = exactEncoder.width;

test('a prompt becomes its known tokens, each by itself and in its place', async () => {
	const [reading] = await encodePrompts(['a red elephant, "po"'], exactEncoder, vocabulary);
	expect(reading!.ids.map((id) => vocabulary[id])).toEqual(['<start>', 'a', 'red', '"p', '"o']);
	const places = reading!.inSentence.map((value, i) => value - reading!.alone[i]!);
	expectWithin(places, [0, 1, 2, 3, 4].flatMap((place) => Array(WIDTH).fill(place)), 1e-6); // prettier-ignore
});

test('many prompts are answered in order, however they are cut into goes', async () => {
	const prompts = Array.from({ length: 40 }, (_, i) => (i % 2 ? 'a dog' : 'car'));
	const readings = await encodePrompts(prompts, exactEncoder, vocabulary);
	expect(readings.map(({ ids }) => ids.length)).toEqual(
		prompts.map((p) => p.split(' ').length + 1)
	);
});

test('an encoder that answers no numbers is an error', async () => {
	const encode = async () => new Float32Array(24 * WIDTH).fill(NaN);
	const reading = encodePrompts(['dog'], { ...exactEncoder, encode }, vocabulary);
	await expect(reading).rejects.toMatchObject({
		problem: { code: 'notFinite', value: NaN, at: 0 }
	});
});

describe('what is stored', () => {
	const prompts = ['dog', 'a red apple', '"op"'];

	async function stored() {
		const table = { width: WIDTH, values: await exactEncoder.table() };
		const readings = await encodePrompts(prompts, exactEncoder, vocabulary);
		return { table, readings, file: packedEmbeddings(table, readings) };
	}
	const recording = { width: WIDTH, prompts, made: '', weights: '' };

	test('comes back to within 1/8192', async () => {
		const { table, readings, file } = await stored();
		const back = unpackedEmbeddings(recording, file.buffer, vocabulary);
		expectWithin(back.table.values, table.values, 1 / 8192);
		back.readings.forEach((reading, i) => {
			expect(reading.ids).toEqual(readings[i]!.ids);
			expectWithin(reading.inSentence, readings[i]!.inSentence, 1 / 8192);
			expectWithin(reading.alone, readings[i]!.alone, 1 / 8192);
		});
	});

	test('that is cut short, or too large to store, is refused', async () => {
		const { file, readings } = await stored();
		expect(() => unpackedEmbeddings(recording, file.buffer.slice(8), vocabulary)).toThrow(
			new StoredError({
				code: 'notWhole',
				bytes: file.buffer.byteLength - 8,
				wanted: file.buffer.byteLength
			})
		);
		const table = { width: 1, values: Float32Array.of(8.5) };
		expect(() => packedEmbeddings(table, readings)).toThrow('8.5 does not fit into ±8');
	});
});
