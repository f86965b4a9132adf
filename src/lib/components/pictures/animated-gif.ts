import { paint } from '#lib/charts/paint.ts';
import { joinedBytes, type Bytes } from '#lib/recording/png-chunks.ts';
import { CODE_BITS, gifPacked } from './gif-lzw.ts';
import type { Heard, MovingPicture } from './moving-picture.ts';
import { indexed } from './palette.ts';

const COLORS = 1 << CODE_BITS;
/** Hundredths of a second: browsers take what is shorter for a mistake, and show it for ten. */
const SHORTEST = 2;

/** Pictures as one file that moves, for programs that play nothing else (GIF89a): each in 256 colours of its own. */
export async function animatedGif(
	{ pictures, shots, side, scale }: MovingPicture,
	heard: Heard = () => undefined
): Promise<Blob> {
	const size = words(side * scale, side * scale);
	const parts: Bytes[] = [
		letters('GIF89a'),
		// No colours for all pictures, and no shape of dots.
		bytesOf(...size, 0, 0, 0),
		// Over and over.
		bytesOf(0x21, 0xff, 11),
		letters('NETSCAPE2.0'),
		bytesOf(3, 1, 0, 0, 0)
	];
	for (const [i, { which, seconds }] of shots.entries()) {
		const { colors, indices } = indexed(paint(pictures[which]!, side * side, 'picture'), COLORS);
		const table = new Uint8Array(3 * COLORS);
		table.set(colors);
		const hundredths = Math.max(SHORTEST, Math.round(100 * seconds));
		parts.push(
			// It stays until the next covers it.
			bytesOf(0x21, 0xf9, 4, 4, ...words(hundredths), 0, 0),
			bytesOf(0x2c, 0, 0, 0, 0, ...size, 0x80 | (CODE_BITS - 1)),
			table,
			bytesOf(CODE_BITS),
			...blocks(gifPacked(enlarged(indices, side, scale)))
		);
		heard((i + 1) / shots.length);
		// The page stays at hand.
		await new Promise((resolve) => setTimeout(resolve));
	}
	return new Blob([...parts, bytesOf(0x3b)], { type: 'image/gif' });
}

const bytesOf = (...values: readonly number[]): Bytes => Uint8Array.from(values);
const letters = (text: string): Bytes => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** Two bytes each, the lower first. */
const words = (...values: readonly number[]): number[] =>
	values.flatMap((value) => [value & 0xff, value >> 8]);

/** Every dot a square. */
function enlarged(indices: Uint8Array, side: number, scale: number): Uint8Array {
	const size = side * scale;
	return Uint8Array.from(
		{ length: size * size },
		(_, i) => indices[side * Math.floor(i / size / scale) + Math.floor((i % size) / scale)]!
	);
}

/** At most 255 bytes at a time, each time after their number; 0 ends them. */
function blocks(data: Bytes): Bytes[] {
	const parts: Bytes[] = [];
	for (let at = 0; at < data.length; at += 255) {
		const part = data.subarray(at, at + 255);
		parts.push(joinedBytes([bytesOf(part.length), part]));
	}
	return [...parts, bytesOf(0)];
}
