import { io, mul, type Tensor } from '@tensorflow/tfjs-core';

interface Entry {
	dtype: string;
	shape: number[];
	data_offsets: [number, number];
}

/** What tfjs is told of each number format; all become float32 tensors. */
const formats: Record<string, Pick<io.WeightsManifestEntry, 'dtype' | 'quantization'>> = {
	F32: { dtype: 'float32' },
	F16: { dtype: 'float32', quantization: { dtype: 'float16' } },
	// Read as bytes 0 … 255: their top bit is turned first.
	I8: { dtype: 'float32', quantization: { dtype: 'uint8', scale: 1, min: -128 } },
	// Four numbers in three bytes: unpacked to bytes 0 … 63 first.
	U8: { dtype: 'float32', quantization: { dtype: 'uint8', scale: 1, min: -32 } }
};

/** Whole numbers, as the bytes that tfjs is told of; numbers of other formats stay as they are. */
const asBytes: Record<string, (numbers: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>> = {
	I8: (numbers) => numbers.map((byte) => byte ^ 128),
	U8: unpackedSixBits
};

/** The tensor of this name beside one of whole numbers holds what they count, one for each output. */
const SCALE = '.scale';

/**
 * The tensors of a safetensors file, float32, by name: eight bytes of header length, a JSON header,
 * the numbers, those in 8 or 6 bits with their scales (models/README.md). Throws where the file is cut
 * short, or a number format is none of F16, F32, I8 and U8.
 */
export function readSafetensors(file: ArrayBuffer): Record<string, Tensor> {
	if (file.byteLength < 8) throw new Error(`${file.byteLength} bytes are no safetensors file`);
	const start = 8 + Number(new DataView(file).getBigUint64(0, true));
	if (start > file.byteLength) {
		throw new Error(`the header ends at byte ${start}, the file at ${file.byteLength}: cut short`);
	}
	const header = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 8, start - 8)));
	delete header.__metadata__;
	// tfjs reads tensors one after the other, in the order of its list.
	const entries = Object.entries<Entry>(header).sort(
		([, a], [, b]) => a.data_offsets[0] - b.data_offsets[0]
	);
	const end = start + (entries.at(-1)?.[1].data_offsets[1] ?? 0);
	if (end !== file.byteLength) {
		throw new Error(`the numbers end at byte ${end}, the file at ${file.byteLength}: cut short`);
	}
	const manifest = entries.map(([name, { dtype, shape }]) => {
		const format = formats[dtype];
		if (!format) throw new Error(`${name} is ${dtype}; only F16, F32, I8 and U8 are read`);
		if (dtype in asBytes && !(name + SCALE in header)) {
			throw new Error(`${name} is ${dtype}, and has no ${name}${SCALE}`);
		}
		return { name, shape: dtype === 'U8' ? unpackedShape(name, shape) : shape, ...format };
	});
	const numbers = entries.map(([, { dtype, data_offsets: [from, to] }]) => {
		const stored = new Uint8Array(file, start + from, to - from);
		return (asBytes[dtype]?.(stored) ?? stored.slice()).buffer;
	}); // prettier-ignore
	// At a piece without any, tfjs loses its place.
	const pieces = numbers.filter(({ byteLength }) => byteLength > 0);
	const whole = entries.filter(([, { dtype }]) => dtype in asBytes).map(([name]) => name);
	return scaled(io.decodeWeights(pieces, manifest), whole);
}

/** Numbers of six bits, four in three bytes, the first in the lowest bits: one a byte. */
function unpackedSixBits(packed: Uint8Array): Uint8Array<ArrayBuffer> {
	const numbers = new Uint8Array((packed.length / 3) * 4);
	for (let from = 0, to = 0; from < packed.length; from += 3) {
		const bits = packed[from]! | (packed[from + 1]! << 8) | (packed[from + 2]! << 16);
		for (let shift = 0; shift < 24; shift += 6) numbers[to++] = (bits >> shift) & 63;
	}
	return numbers;
}

/** The shape of what is packed along its last axis. */
function unpackedShape(name: string, shape: readonly number[]): number[] {
	const bytes = shape.at(-1) ?? 0;
	if (bytes % 3)
		throw new Error(`${name} has ${bytes} bytes in a row, where four numbers take three`);
	return [...shape.slice(0, -1), (bytes / 3) * 4];
}

/** The tensors `names` times their scales, which go. */
function scaled(tensors: Record<string, Tensor>, names: readonly string[]): Record<string, Tensor> {
	for (const name of names) {
		const [q, scale] = [tensors[name]!, tensors[name + SCALE]!];
		tensors[name] = mul(q, scale);
		delete tensors[name + SCALE];
		q.dispose();
		scale.dispose();
	}
	return tensors;
}
