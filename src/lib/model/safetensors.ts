import { io, type Tensor } from '@tensorflow/tfjs-core';

interface Entry {
	dtype: string;
	shape: number[];
	data_offsets: [number, number];
}

/** What tfjs is told of each number format; both become float32 tensors. */
const formats: Record<string, Pick<io.WeightsManifestEntry, 'dtype' | 'quantization'>> = {
	F32: { dtype: 'float32' },
	F16: { dtype: 'float32', quantization: { dtype: 'float16' } }
};

/**
 * The tensors of a safetensors file, float32, by name: eight bytes of header length, a JSON header,
 * the numbers. Throws where the file is cut short or a number format is neither F16 nor F32.
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
		if (!format) throw new Error(`${name} is ${dtype}; only F16 and F32 are read`);
		return { name, shape, ...format };
	});
	return io.decodeWeights(file.slice(start), manifest);
}
