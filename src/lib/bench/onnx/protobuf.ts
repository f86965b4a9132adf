import { joinedBytes, type Bytes } from '#lib/recording/png-chunks.ts';

/** One field of a message in protobuf's encoding, as bytes. Fields of a message stand one after the other. */

const text = new TextEncoder();

/** Whole numbers, seven bits a byte, the lowest first. */
function varint(value: number): number[] {
	const bytes: number[] = [];
	for (let left = value; ; left = Math.floor(left / 128)) {
		if (left < 128) return [...bytes, left];
		bytes.push((left % 128) + 128);
	}
}

/** A whole number from 0 on. */
export const whole = (field: number, value: number): Bytes =>
	Uint8Array.from([...varint(field * 8), ...varint(value)]);

/** Bytes, text or a message of fields. */
export function nested(field: number, value: string | Bytes | Bytes[]): Bytes {
	const bytes =
		typeof value === 'string'
			? text.encode(value)
			: value instanceof Uint8Array
				? value
				: joinedBytes(value);
	return joinedBytes([Uint8Array.from([...varint(field * 8 + 2), ...varint(bytes.length)]), bytes]);
}
