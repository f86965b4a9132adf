/** A colour as values in [−1, 1]. */
export type Rgb = readonly [number, number, number];

/**
 * Colours to draw with; the names are read out. Links say them by their number, from 1 in this order: one more goes to the
 * end, and none may change.
 */
export const PAINTS = {
	ink: [-0.77, -0.8, -0.7],
	red: [0.71, -0.56, -0.49],
	yellow: [0.93, 0.6, -0.45],
	green: [-0.5, 0.3, -0.42],
	blue: [-0.55, -0.05, 0.7],
	white: [1, 1, 1]
} as const satisfies Record<string, Rgb>;

export type Paint = keyof typeof PAINTS;

export const PAINT_NAMES = Object.keys(PAINTS) as Paint[];
