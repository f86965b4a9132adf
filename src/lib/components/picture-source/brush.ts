import { SIDE } from '#lib/recipe/site-model.ts';

/** A colour as values in [−1, 1]. */
export type Rgb = readonly [number, number, number];

/** Colours to draw with; the names are read out. */
export const PAINTS = {
	ink: [-0.77, -0.8, -0.7],
	red: [0.71, -0.56, -0.49],
	yellow: [0.93, 0.6, -0.45],
	green: [-0.5, 0.3, -0.42],
	blue: [-0.55, -0.05, 0.7],
	white: [1, 1, 1]
} as const satisfies Record<string, Rgb>;

export type Paint = keyof typeof PAINTS;

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
