import type { Rgb } from '#lib/recipe/paints.ts';
import { SIDE } from '#lib/recipe/site-model.ts';

/** Radius of the brush, in dots. */
export const BRUSH = 2.6;

/** The picture with a round dab of colour in the middle of a pixel; `radius` in pixels. */
export function dabbed(
	picture: Float32Array,
	{ x, y }: { x: number; y: number },
	color: Rgb,
	radius = BRUSH
): Float32Array {
	const next = picture.slice();
	const least = (at: number) => Math.max(0, Math.ceil(at - radius));
	const most = (at: number) => Math.min(SIDE - 1, Math.floor(at + radius));
	for (let row = least(y); row <= most(y); row++) {
		for (let column = least(x); column <= most(x); column++) {
			if ((row - y) ** 2 + (column - x) ** 2 > radius ** 2) continue;
			next.set(color, (row * SIDE + column) * 3);
		}
	}
	return next;
}
