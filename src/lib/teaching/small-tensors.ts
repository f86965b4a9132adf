/** A safetensors file of numbers of 16 and 8 bits: eight bytes of header length, a JSON header, the numbers. */

/** IEEE 754's 16 bits, and whole numbers from −128 to 127, as safetensors calls them. */
export const [HALF, BYTE] = ['F16', 'I8'] as const;

/** Of halves the bits, of bytes the numbers. */
export type SmallTensor = { shape: number[] } & (
	{ dtype: typeof HALF; values: Uint16Array } | { dtype: typeof BYTE; values: Int8Array }
);

export function writeTensors(
	tensors: Readonly<Record<string, SmallTensor>>,
	facts: Readonly<Record<string, string>>
): Uint8Array<ArrayBuffer> {
	let at = 0;
	const entries = Object.entries(tensors).map(([name, { dtype, shape, values }]) => {
		const entry = { dtype, shape, data_offsets: [at, (at += values.byteLength)] };
		return [name, entry] as const;
	});
	const header = { __metadata__: facts, ...Object.fromEntries(entries) };
	const text = new TextEncoder().encode(JSON.stringify(header));
	const length = Math.ceil(text.length / 8) * 8;
	const file = new Uint8Array(8 + length + at).fill(SPACE, 8, 8 + length);
	new DataView(file.buffer).setBigUint64(0, BigInt(length), true);
	file.set(text, 8);
	let to = 8 + length;
	for (const { values } of Object.values(tensors)) {
		file.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), to);
		to += values.byteLength;
	}
	return file;
}

const SPACE = 0x20;

/** What is in such a file; nothing where it is none, is cut short or holds other numbers. */
export function readTensors(
	file: ArrayBuffer
): { tensors: Record<string, SmallTensor>; facts: Record<string, string> } | undefined {
	if (file.byteLength < 8) return undefined;
	const start = 8 + Number(new DataView(file).getBigUint64(0, true));
	if (start > file.byteLength) return undefined;
	try {
		const text = new TextDecoder().decode(new Uint8Array(file, 8, start - 8));
		const { __metadata__: facts, ...entries } = JSON.parse(text);
		const tensors = Object.entries(entries).map(([name, entry]) => {
			return [name, tensorIn(file, start, entry as Entry)] as const;
		});
		return { tensors: Object.fromEntries(tensors), facts: textsOf(facts) };
	} catch {
		return undefined;
	}
}

/** What of a file's own words is text, as the format asks. */
const textsOf = (stored: unknown): Record<string, string> =>
	Object.fromEntries(
		Object.entries(stored ?? {}).filter(
			(one): one is [string, string] => typeof one[1] === 'string'
		)
	);

interface Entry {
	dtype: string;
	shape: number[];
	data_offsets: [number, number];
}

function tensorIn(
	file: ArrayBuffer,
	start: number,
	{ dtype, shape, data_offsets }: Entry
): SmallTensor {
	const [from, to] = data_offsets;
	const count = shape.reduce((product, size) => product * size, 1);
	const size = { [HALF]: 2, [BYTE]: 1 }[dtype];
	const fits = size !== undefined && to - from === size * count && start + to <= file.byteLength;
	if (!fits) throw new Error('not as many numbers of 16 or 8 bits as the shape says');
	// A copy: numbers in a file need not stand at even places.
	const copy = file.slice(start + from, start + to);
	return size === 2
		? { dtype: HALF, shape, values: new Uint16Array(copy) }
		: { dtype: BYTE, shape, values: new Int8Array(copy) };
}
