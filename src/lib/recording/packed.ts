import { StoredError } from './stored-error.ts';

/** What the second files of recordings are made of: numbers in bytes, packed with gzip. */

/** `packed` as it was before compression; a server that knows gzip may have unpacked it on the way. */
export async function unpacked(packed: Uint8Array, length: number): Promise<Uint8Array> {
	// Its length does not tell: a short file may be as long packed as it was before.
	const bytes = isGzip(packed) ? await inflated(packed).catch(() => packed) : packed;
	if (bytes.length === length) return bytes;
	throw new StoredError({ code: 'notWhole', bytes: bytes.length, wanted: length });
}

const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

async function inflated(bytes: Uint8Array): Promise<Uint8Array> {
	const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
	const whole = stream.pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(whole).arrayBuffer());
}

/** A value in [−range, range] as one of 255 steps; what lies beyond is cut off. */
export const toByte = (value: number, range = 1): number =>
	Math.round((Math.min(Math.max(value / range, -1), 1) + 1) * 127.5);
export const fromByte = (byte: number, range = 1): number => range * (byte / 127.5 - 1);

/** What each of `bytes` stands for, in [−1, 1]. */
export function fromBytes(bytes: Uint8Array | Uint8ClampedArray): Float32Array {
	const values = new Float32Array(bytes.length);
	for (let i = 0; i < values.length; i++) values[i] = fromByte(bytes[i]!);
	return values;
}

/** A picture's values in [−1, 1], three a pixel, of its RGBA bytes. */
export function fromRgba(bytes: Uint8ClampedArray): Float32Array {
	const values = new Float32Array((bytes.length / 4) * 3);
	for (let from = 0, to = 0; to < values.length; from++) {
		if (from % 4 < 3) values[to++] = fromByte(bytes[from]!);
	}
	return values;
}

/**
 * Row after row of `size` bytes changes little: what changed (modulo 256) compresses far better.
 * `deltaDecode` undoes it.
 */
export const deltaEncode = (bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(bytes, (byte, i) => byte - (bytes[i - size] ?? 0));

export function deltaDecode(bytes: Uint8Array, size: number): Uint8Array {
	const values = bytes.slice();
	for (let i = size; i < values.length; i++) values[i]! += values[i - size]!;
	return values;
}
