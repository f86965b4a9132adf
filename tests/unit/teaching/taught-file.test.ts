import { describe, expect, it } from 'vitest';
import { fromHalves, toHalves } from '#lib/teaching/half.ts';
import { gzipped } from '#lib/teaching/gzip.ts';
import { openTaught, readTaught, taughtFile } from '#lib/teaching/taught-file.ts';
import { HALF, writeTensors } from '#lib/teaching/small-tensors.ts';
import type { Teachable } from '#lib/teaching/teachable.ts';
import { learnedNumbersOf, type Addition, type TaughtWord } from '#lib/teaching/taught-word.ts';

const some = (length: number, from: number) =>
	Float32Array.from({ length }, (_, i) => (((i * 37 + from) % 64) - 32) / 64);

const taught: TaughtWord = {
	word: 'blorp',
	weights: 'abc',
	rank: 2,
	embedding: some(6, 3),
	additions: {
		'down.2.conv0': { inputs: 9 * 4, outputs: 5, a: some(72, 1), b: some(10, 2) },
		'mid.gain': { inputs: 4, outputs: 3, a: some(8, 5), b: some(6, 9) }
	}
};

/** What it was taught to. */
const model: Teachable = {
	...{ weights: 'abc', vocabulary: ['dog'], width: 6 },
	sizes: { 'down.2.conv0': [36, 5], 'mid.gain': [4, 3] }
};

describe('the file of a taught word', () => {
	it('gives the word back, and what it adds to each weight within a tenth', () => {
		const again = readTaught(taughtFile(taught).buffer, model);
		expect({ ...again, additions: {} }).toEqual({ ...taught, additions: {} });
		expect(learnedNumbersOf(again).length).toBe(5);
		for (const [name, addition] of Object.entries(taught.additions)) {
			const [wanted, found] = [addition, again.additions[name]!].map(productOf);
			const off = Math.hypot(...found!.map((value, i) => value - wanted![i]!));
			expect(off / Math.hypot(...wanted!), name).toBeLessThan(0.1);
		}
	});

	it('opens packed, and says what is wrong with a packed file that is cut short, or that would become too large', async () => {
		const file = await gzipped(taughtFile(taught));
		expect(await openTaught(new Blob([file]), model)).toEqual(readTaught(taughtFile(taught).buffer, model)); // prettier-ignore
		const large = await gzipped(new Uint8Array(5e6));
		for (const bad of [file.slice(0, -10), large])
			await expect(openTaught(new Blob([bad]), model)).rejects.toThrow('noTensors');
	});

	it('is the same file when what was read is saved again', () => {
		const file = taughtFile(taught);
		expect(taughtFile(readTaught(file.buffer, model))).toEqual(file);
	});

	it('opens as it was written before, all in 16 bits', () => {
		const half = (shape: number[], values: number[]) => ({
			...{ dtype: HALF, shape },
			values: toHalves(Float32Array.from(values))
		});
		const older = writeTensors(
			{
				'taught.embedding': half([2], [0.5, -1]),
				'base_model.model.mid.gain.lora_A.weight': half([2, 3], [1, 2, 3, 4, 5, 6]),
				'base_model.model.mid.gain.lora_B.weight': half([1, 2], [0.25, -0.75])
			},
			{ format: 'from-static taught word 1', word: 'blorp', weights: 'abc', rank: '2', lora_alpha: '2' } // prettier-ignore
		);
		const sizes = { 'mid.gain': [3, 1] } as const;
		expect(readTaught(older.buffer, { ...model, width: 2, sizes })).toEqual({
			...{ word: 'blorp', weights: 'abc', rank: 2 },
			embedding: Float32Array.of(0.5, -1),
			additions: {
				'mid.gain': {
					...{ inputs: 3, outputs: 1 },
					a: Float32Array.of(1, 4, 2, 5, 3, 6),
					b: Float32Array.of(0.25, -0.75)
				}
			}
		});
	});

	it('names and shapes what was added as PEFT does', () => {
		const file = taughtFile(taught);
		const length = Number(new DataView(file.buffer).getBigUint64(0, true));
		const header = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length)));
		expect(header['base_model.model.down.2.conv0.lora_A.weight'].shape).toEqual([2, 4, 3, 3]);
		expect(header['base_model.model.down.2.conv0.lora_B.weight'].shape).toEqual([5, 2, 1, 1]);
		expect(header['base_model.model.mid.gain.lora_A.weight'].shape).toEqual([2, 4]);
		expect(header['base_model.model.mid.gain.lora_B.weight'].shape).toEqual([3, 2]);
		// The second pixel of the first input, of the first of two numbers: (pixel, input, number) in a.
		const at = header['base_model.model.down.2.conv0.lora_A.weight'].data_offsets[0];
		const stored = new DataView(file.buffer, 8 + length + at + 1).getInt8(0);
		const { a } = taught.additions['down.2.conv0']!;
		const largest = Math.max(...a.filter((_, i) => i % 2 === 0).map(Math.abs));
		expect(stored).toBe(Math.round((21 * a[8]!) / largest));
	});

	it.each([
		['nothing', new ArrayBuffer(0), 'noTensors'],
		['eight bytes', new ArrayBuffer(8), 'noTensors'],
		['text', new TextEncoder().encode('this is a letter to my aunt').buffer, 'noTensors'],
		['half of it', taughtFile(taught).slice(0, -10).buffer, 'noTensors'],
		['numbers of another kind', headed('{"x":{"dtype":"F16","shape":[0],"data_offsets":[0,0]}}'), 'noTaughtWord'] // prettier-ignore
	])('says what is wrong with %s', (_, file, code) => {
		expect(() => readTaught(file, model)).toThrow(code);
	});

	it('says so where the word was taught to other weights', () => {
		const other = { ...model, weights: 'other' };
		expect(() => readTaught(taughtFile(taught).buffer, other)).toThrow('otherWeights');
	});

	const { 'mid.gain': gain } = taught.additions;
	const withGain = (name: string, changes: Partial<Addition> = {}): TaughtWord => ({
		...taught,
		additions: { [name]: { ...gain!, ...changes } }
	});
	it.each([
		['a weight that isn’t there', withGain('mid.grain'), 'doesNotFit'],
		['a name that every object has', withGain('constructor'), 'doesNotFit'],
		['more inputs', withGain('mid.gain', { inputs: 5, a: some(10, 5) }), 'doesNotFit'],
		['fewer outputs', withGain('mid.gain', { outputs: 2, b: some(4, 5) }), 'doesNotFit'],
		['a short row in the table', { ...taught, embedding: some(5, 3) }, 'doesNotFit'],
		['numbers that are none', { ...taught, embedding: some(6, 3).fill(NaN) }, 'doesNotFit'],
		['a word of the model', { ...taught, word: 'Dog' }, 'wordIsKnown']
	])('is refused with %s', (_, odd, code) => {
		expect(() => readTaught(taughtFile(odd).buffer, model)).toThrow(code);
	});

	it('is of the word as prompts have it', () => {
		expect(readTaught(taughtFile({ ...taught, word: ' Blorp ' }).buffer, model).word).toBe('blorp');
	});
});

/** a·b, row by row. */
function productOf({ inputs, outputs, a, b }: Addition): number[] {
	const rank = b.length / outputs;
	return Array.from({ length: inputs * outputs }, (_, at) => {
		const [row, column] = [Math.floor(at / outputs), at % outputs];
		let sum = 0;
		for (let k = 0; k < rank; k++) sum += a[row * rank + k]! * b[k * outputs + column]!;
		return sum;
	});
}

/** A file that is its header. */
function headed(text: string): ArrayBuffer {
	const file = new Uint8Array(8 + text.length);
	new DataView(file.buffer).setBigUint64(0, BigInt(text.length), true);
	file.set(new TextEncoder().encode(text), 8);
	return file.buffer;
}

describe('numbers of 16 bits', () => {
	// From the table of examples in IEEE 754-2019: one, a third, the largest, the smallest normal and the smallest of all.
	it.each([
		[1, 0x3c00],
		[-2, 0xc000],
		[1 / 3, 0x3555],
		[65504, 0x7bff],
		[1e6, 0x7c00],
		[2 ** -14, 0x0400],
		[2 ** -24, 0x0001],
		[0, 0]
	])('%f is %i', (value, bits) => {
		expect([...toHalves(Float32Array.of(value))]).toEqual([bits]);
	});

	it('every one of them comes back as it was', () => {
		const all = Uint16Array.from({ length: 0x7c00 }, (_, i) => i);
		expect(toHalves(fromHalves(all))).toEqual(all);
	});
});
