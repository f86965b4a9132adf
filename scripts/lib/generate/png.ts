import { encode } from 'fast-png';
import { withTexts } from '#lib/recording/png-text.ts';
import { paint } from '#lib/charts/paint.ts';

/**
 * PNG of a square picture (side × side × 3 values in [−1, 1]), each pixel `scale` pixels wide and high, with texts in it.
 */
export function pngOf(
	picture: Float32Array,
	side: number,
	scale: number,
	texts: Record<string, string> = {}
): Uint8Array {
	const pixels = new Uint32Array(paint(picture, side * side, 'picture').buffer);
	const wide = side * scale;
	const enlarged = Uint32Array.from({ length: wide * wide }, (_, i) => {
		const [y, x] = [Math.floor(i / wide / scale), Math.floor((i % wide) / scale)];
		return pixels[y * side + x]!;
	});
	const data = new Uint8Array(enlarged.buffer);
	const png = encode({ width: wide, height: wide, data, channels: 4, depth: 8 });
	return withTexts(Uint8Array.from(png), texts);
}
