export type Bytes = Uint8Array<ArrayBuffer>;

/** What every PNG begins with (PNG, third edition, W3C 2025). */
export const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Length, name, data, and a checksum of name and data. */
export function chunk(name: string, data: Bytes): Bytes {
	const body = joinedBytes([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), data]);
	return joinedBytes([bytes([data.length, 4]), body, bytes([crc(body), 4])]);
}

/**
 * The chunks of a file, each a name of four letters and its data, without those beside the picture that are damaged: what they said
 * would be something else. Undefined where it is no PNG, or ends before it should.
 */
export function chunksIn(file: Uint8Array): { name: string; data: Bytes }[] | undefined {
	if (!SIGNATURE.every((byte, i) => file[i] === byte)) return undefined;
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const chunks: { name: string; data: Bytes }[] = [];
	for (let at = SIGNATURE.length; at + 12 <= file.length;) {
		const length = view.getUint32(at);
		if (at + 12 + length > file.length) return undefined;
		const name = String.fromCharCode(...file.subarray(at + 4, at + 8));
		const isRight = () =>
			crc(file.subarray(at + 4, at + 8 + length)) === view.getUint32(at + 8 + length);
		// A small letter first: nothing that the picture needs (5.4).
		if (!/^[a-z]/.test(name) || isRight())
			chunks.push({ name, data: file.slice(at + 8, at + 8 + length) });
		if (name === 'IEND') return chunks;
		at += 12 + length;
	}
	return undefined;
}

/** Whole numbers, each in so many bytes, the highest first. */
export const bytes = (...numbers: readonly (readonly [number, number])[]): Bytes =>
	Uint8Array.from(
		numbers.flatMap(([value, length]) =>
			Array.from({ length }, (_, i) => (value >>> (8 * (length - 1 - i))) & 0xff)
		)
	);

export function joinedBytes(parts: readonly Bytes[]): Bytes {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** CRC-32, as PNG has it (ISO 3309). */
function crc(data: Uint8Array): number {
	let value = ~0;
	for (const byte of data) {
		value ^= byte;
		for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
	}
	return ~value >>> 0;
}
