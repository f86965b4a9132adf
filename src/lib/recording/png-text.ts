import { bytes, chunk, joinedBytes, SIGNATURE, type Bytes } from './png-chunks.ts';

/** Where the first chunk of a PNG, its header of 13 bytes, ends. */
const AFTER_HEADER = SIGNATURE.length + 4 + 4 + 13 + 4;

/**
 * A PNG with texts in it, each by its keyword, right after the header, where those who look for them look. As other programs do
 * (Pillow, and with it AUTOMATIC1111): tEXt where Latin-1 has all its letters, which every reader knows, else iTXt, UTF-8 and not
 * packed. The picture is the same.
 */
export function withTexts(png: Bytes, texts: Readonly<Record<string, string>>): Bytes {
	const chunks = Object.entries(texts).map(([keyword, text]) =>
		LATIN1.test(text)
			? chunk('tEXt', joinedBytes([latin1(keyword), bytes([0, 1]), latin1(text)]))
			: // The keyword, 0; not packed: 0, 0; no language, 0; no other keyword, 0.
				chunk('iTXt', joinedBytes([latin1(keyword), bytes([0, 5]), utf8(text)]))
	);
	return joinedBytes([png.slice(0, AFTER_HEADER), ...chunks, png.slice(AFTER_HEADER)]);
}

/** Letters that tEXt may hold (PNG, third edition, 11.3.3.2). */
const LATIN1 = /^[\n\x20-\x7e\xa1-\xff]*$/;

const latin1 = (text: string): Bytes => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const utf8 = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;
