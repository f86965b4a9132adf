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
	I8: { dtype: 'float32', quantization: { dtype: 'uint8', scale: 1, min: -128 } }
};

/** The tensor of this name beside an 8-bit one holds what its numbers count, one for each output. */
const SCALE = '.scale';

/**
 * The tensors of a safetensors file, float32, by name: eight bytes of header length, a JSON header,
 * the numbers, those in 8 bits with their scales (models/README.md). Throws where the file is cut
 * short, or a number format is none of F16, F32 and I8.
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
		if (!format) throw new Error(`${name} is ${dtype}; only F16, F32 and I8 are read`);
		return { name, shape, ...format };
	});
	const body = file.slice(start);
	const eightBit = entries.filter(([, { dtype }]) => dtype === 'I8');
	for (const [
		name,
		{
			data_offsets: [from, to]
		}
	] of eightBit) {
		if (!(name + SCALE in header)) throw new Error(`${name} is I8, and has no ${name}${SCALE}`);
		const bytes = new Uint8Array(body, from, to - from);
		bytes.forEach((byte, i) => (bytes[i] = byte ^ 128));
	}
	return scaled(io.decodeWeights(body, manifest), eightBit.map(([name]) => name)); // prettier-ignore
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
