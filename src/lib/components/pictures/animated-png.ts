import { paint } from '#lib/charts/paint.ts';
import { bytes, chunk, joinedBytes, SIGNATURE, type Bytes } from '#lib/recording/png-chunks.ts';
import type { Heard, MovingPicture } from './moving-picture.ts';

/**
 * Pictures as one file that moves: an animated PNG (PNG, third edition, W3C 2025), which loses nothing; a program that
 * knows only PNG shows the first.
 */
export async function animatedPng(
	{ pictures, shots, side, scale }: MovingPicture,
	heard: Heard = () => undefined
): Promise<Blob> {
	const size = side * scale;
	const chunks = [
		// 8 bits a colour, red, green and blue.
		chunk('IHDR', bytes([size, 4], [size, 4], [8, 1], [2, 1], [0, 1], [0, 1], [0, 1])),
		// Over and over.
		chunk('acTL', bytes([shots.length, 4], [0, 4]))
	];
	let sequence = 0;
	for (const [i, { which, seconds }] of shots.entries()) {
		const ms = Math.round(1000 * seconds);
		const place = bytes([size, 4], [size, 4], [0, 4], [0, 4], [ms, 2], [1000, 2], [0, 1], [0, 1]);
		chunks.push(chunk('fcTL', joinedBytes([bytes([sequence++, 4]), place])));
		const data = await deflated(scanlines(pictures[which]!, side, scale));
		chunks.push(
			i === 0 ? chunk('IDAT', data) : chunk('fdAT', joinedBytes([bytes([sequence++, 4]), data]))
		);
		heard((i + 1) / shots.length);
	}
	return new Blob([SIGNATURE, ...chunks, chunk('IEND', new Uint8Array())], { type: 'image/png' });
}

/** The picture's colours, row after row, each row after the number of its filter: 0, none. */
function scanlines(picture: Float32Array, side: number, scale: number): Bytes {
	const rgba = paint(picture, side * side, 'picture');
	const size = side * scale;
	const lines = new Uint8Array(size * (1 + 3 * size));
	for (let y = 0; y < size; y++) {
		for (let x = 0; x < size; x++) {
			const from = 4 * (side * Math.floor(y / scale) + Math.floor(x / scale));
			lines.set(rgba.subarray(from, from + 3), y * (1 + 3 * size) + 1 + 3 * x);
		}
	}
	return lines;
}

/** As zlib packs, which is what PNG wants; browsers call it deflate. */
async function deflated(data: Bytes): Promise<Bytes> {
	const packed = new Blob([data]).stream().pipeThrough(new CompressionStream('deflate'));
	return new Uint8Array(await new Response(packed).arrayBuffer());
}
