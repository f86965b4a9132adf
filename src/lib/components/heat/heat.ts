import { extent } from 'd3';

/** The colour of attention, on a picture without colours; the accent of the site, in both themes. */
export const HEAT = [124, 58, 237] as const;

/** What is drawn palest, and what strongest. */
export interface Range {
	least: number;
	most: number;
}

export function rangeOf(values: Float32Array): Range {
	const [least = Infinity, most = -Infinity] = extent(values);
	return { least, most };
}

/**
 * RGBA bytes of a picture (side × side × 3 in [−1, 1]) in pale greys, and over it in violet how strong
 * `values` (square, row by row) are where they lie, from nothing at their least to nearly opaque at
 * their most.
 */
export function heated(
	picture: Float32Array,
	values: Float32Array
): Uint8ClampedArray<ArrayBuffer> {
	const [side, grid] = [Math.sqrt(picture.length / 3), Math.sqrt(values.length)];
	const { least, most } = rangeOf(values);
	const bytes = new Uint8ClampedArray(side * side * 4).fill(255);
	for (let pixel = 0; pixel < side * side; pixel++) {
		const [x, y] = [pixel % side, Math.floor(pixel / side)];
		const square = Math.floor((y * grid) / side) * grid + Math.floor((x * grid) / side);
		const strength = most > least ? (0.9 * (values[square]! - least)) / (most - least) : 0;
		const [r, g, b] = [0, 1, 2].map((color) => picture[3 * pixel + color]!);
		// Rec. 601 luma, within the lighter two thirds.
		const light = Math.min(Math.max(0.299 * r! + 0.587 * g! + 0.114 * b!, -1), 1);
		const grey = 170 + 80 * light;
		HEAT.forEach((heat, i) => (bytes[4 * pixel + i] = grey + strength * (heat - grey)));
	}
	return bytes;
}
