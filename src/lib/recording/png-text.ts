import { bytes, chunk, joined, SIGNATURE, type Bytes } from './png-chunks.ts';

/** Where the first chunk of a PNG, its header of 13 bytes, ends. */
const AFTER_HEADER = SIGNATURE.length + 4 + 4 + 13 + 4;

/**
 * A PNG with texts in it, each by its keyword: iTXt chunks, UTF-8 and not packed, right after the header, where those
 * who look for them look. The picture is the same.
 */
export function withTexts(png: Bytes, texts: Readonly<Record<string, string>>): Bytes {
	const chunks = Object.entries(texts).map(([keyword, text]) =>
		// The keyword, 0; not packed: 0, 0; no language, 0; no other keyword, 0.
		chunk('iTXt', joined([utf8(keyword), bytes([0, 5]), utf8(text)]))
	);
	return joined([png.slice(0, AFTER_HEADER), ...chunks, png.slice(AFTER_HEADER)]);
}

const utf8 = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;
