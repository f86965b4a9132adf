import fc from 'fast-check';
import { beforeAll, expect } from 'vitest';
import { startBackend } from '#lib/model/backend.ts';
import { readSafetensors } from '#lib/model/safetensors.ts';
import { property } from './property.ts';

beforeAll(() => startBackend('cpu'));

function fileOf(header: string, numbers: Float32Array): ArrayBuffer {
	const text = new TextEncoder().encode(header);
	const data = new Uint8Array(8 + text.length + numbers.byteLength);
	new DataView(data.buffer).setBigUint64(0, BigInt(text.length), true);
	data.set(text, 8);
	data.set(new Uint8Array(numbers.buffer, 0, numbers.byteLength), 8 + text.length);
	return data.buffer;
}

const tensors = fc.dictionary(
	fc.string({ minLength: 1 }).filter((name) => name !== '__metadata__'),
	fc.float32Array({ maxLength: 8, noNaN: true }),
	{ maxKeys: 4 }
);

property('tensors come out of their file as they went in', [tensors], async (given) => {
	let at = 0;
	const entries = Object.entries(given).map(([name, values]) => {
		const data_offsets = [at, (at += values.byteLength)];
		return [name, { dtype: 'F32', shape: [values.length], data_offsets }];
	});
	const numbers = Float32Array.from(Object.values(given).flatMap((values) => [...values]));
	const read = readSafetensors(fileOf(JSON.stringify(Object.fromEntries(entries)), numbers));
	expect(Object.keys(read).sort()).toEqual(Object.keys(given).sort());
	for (const [name, tensor] of Object.entries(read)) {
		expect([...(await tensor.data())]).toEqual([...given[name]!]);
		tensor.dispose();
	}
});

const header = fc.oneof(
	fc.json(),
	fc.string(),
	fc
		.record({
			dtype: fc.constantFrom('F32', 'F16', 'I8', 'U8', 'BF16'),
			shape: fc.anything(),
			data_offsets: fc.anything()
		})
		.map((entry) => JSON.stringify({ a: entry }))
);

property(
	'any file is tensors, or an error says why it is none',
	[fc.oneof(fc.uint8Array(), fc.tuple(header, fc.float32Array()))],
	(given) => {
		const file = given instanceof Uint8Array ? given.slice().buffer : fileOf(...given);
		try {
			for (const tensor of Object.values(readSafetensors(file))) tensor.dispose();
		} catch (error) {
			expect(error).toBeInstanceOf(Error);
		}
	}
);
