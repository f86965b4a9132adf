import { describe, expect, it } from 'vitest';
import { readSafetensors } from '#lib/model/safetensors.ts';
import { startBackend } from '#lib/model/backend.ts';

/** A file with the given header and numbers. */
function file(header: object, numbers: ArrayBufferView): ArrayBuffer {
	const text = new TextEncoder().encode(JSON.stringify(header));
	const data = new Uint8Array(8 + text.length + numbers.byteLength);
	new DataView(data.buffer).setBigUint64(0, BigInt(text.length), true);
	data.set(text, 8);
	data.set(new Uint8Array(numbers.buffer), 8 + text.length);
	return data.buffer;
}

describe('readSafetensors', () => {
	it('reads half and single precision, in whatever order the header names them', async () => {
		await startBackend('cpu');
		// 1, −2 and 0.5 in half precision, two bytes of nothing, then 3.25 in single precision.
		const numbers = new Uint16Array([0x3c00, 0xc000, 0x3800, 0, 0, 0x4050]);
		const tensors = readSafetensors(
			file(
				{
					__metadata__: { made: 'by hand' },
					b: { dtype: 'F32', shape: [1], data_offsets: [8, 12] },
					a: { dtype: 'F16', shape: [2, 2], data_offsets: [0, 8] }
				},
				numbers
			)
		);
		expect(Object.keys(tensors).sort()).toEqual(['a', 'b']);
		expect(tensors.a!.shape).toEqual([2, 2]);
		expect([...(await tensors.a!.data())]).toEqual([1, -2, 0.5, 0]);
		expect([...(await tensors.b!.data())]).toEqual([3.25]);
	});

	it('reads numbers in 8 bits, each output’s times its scale', async () => {
		await startBackend('cpu');
		// −127, 127, 0, −1, then the scales 0.5 and 2.
		const numbers = new Uint8Array([129, 127, 0, 255, 0, 0, 0, 0x3f, 0, 0, 0, 0x40]);
		const eight = { dtype: 'I8', shape: [2, 2], data_offsets: [0, 4] };
		const scale = { dtype: 'F32', shape: [2], data_offsets: [4, 12] };
		const tensors = readSafetensors(file({ w: eight, 'w.scale': scale }, numbers));
		expect(Object.keys(tensors)).toEqual(['w']);
		expect([...(await tensors.w!.data())]).toEqual([-63.5, 254, 0, -2]);
	});

	it('reads numbers in 6 bits, four in three bytes', async () => {
		await startBackend('cpu');
		// −31, 31, 0, −1 as 1, 63, 32, 31, the first in the lowest bits; then the scales 0.5, 2, 1, 1.
		const bits = 1 | (63 << 6) | (32 << 12) | (31 << 18);
		const scales = new Uint8Array(Float32Array.of(0.5, 2, 1, 1).buffer);
		const numbers = Uint8Array.of(bits & 255, (bits >> 8) & 255, bits >> 16, ...scales);
		const six = { dtype: 'U8', shape: [1, 3], data_offsets: [0, 3] };
		const scale = { dtype: 'F32', shape: [4], data_offsets: [3, 19] };
		const tensors = readSafetensors(file({ w: six, 'w.scale': scale }, numbers));
		expect(tensors.w!.shape).toEqual([1, 4]);
		expect([...(await tensors.w!.data())]).toEqual([-15.5, 62, 0, -1]);
	});

	it.each([
		['is shorter than its header', new ArrayBuffer(4), '4 bytes are no safetensors file'],
		['ends within the header', file({ a: 1 }, new Uint8Array()).slice(0, 12), 'cut short'],
		[
			'ends within the numbers',
			file({ a: { dtype: 'F32', shape: [2], data_offsets: [0, 8] } }, new Float32Array(1)),
			'cut short'
		],
		[
			'has numbers of another format',
			file({ a: { dtype: 'BF16', shape: [2], data_offsets: [0, 4] } }, new Float32Array(1)),
			'a is BF16; only F16, F32, I8 and U8 are read'
		],
		[
			'has numbers in 8 bits without their scale',
			file({ a: { dtype: 'I8', shape: [4], data_offsets: [0, 4] } }, new Uint8Array(4)),
			'a is I8, and has no a.scale'
		],
		[
			'has numbers in 6 bits that fill no three bytes',
			file(
				{
					a: { dtype: 'U8', shape: [4], data_offsets: [0, 4] },
					'a.scale': { dtype: 'F32', shape: [1], data_offsets: [4, 8] }
				},
				new Uint8Array(8)
			),
			'a has 4 bytes in a row, where four numbers take three'
		]
	])('says what is wrong with a file that %s', (_what, data, sentence) => {
		expect(() => readSafetensors(data)).toThrow(sentence);
	});
});
