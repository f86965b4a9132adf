/** Colours, red, green and blue by turns, row by row from the top. */
export interface Picture {
	width: number;
	height: number;
	data: Uint8Array;
}

/** By how much a colour may differ, of 255, before the pixel counts: smoothed letters differ by less. */
const TOLERANCE = 24;

/** Every pixel the mean of `by` × `by` of them: how a machine draws the edges of letters averages out. */
export function reduced({ width, height, data }: Picture, by: number): Picture {
	const [columns, rows] = [Math.floor(width / by), Math.floor(height / by)];
	const means = new Uint8Array(columns * rows * 3);
	for (let i = 0; i < means.length; i++) {
		const [color, column, row] = [i % 3, Math.floor(i / 3) % columns, Math.floor(i / 3 / columns)];
		let sum = 0;
		for (let y = row * by; y < (row + 1) * by; y++) {
			for (let x = column * by; x < (column + 1) * by; x++)
				sum += data[(y * width + x) * 3 + color]!;
		}
		means[i] = Math.round(sum / by ** 2);
	}
	return { width: columns, height: rows, data: means };
}

/**
 * The share of pixels that differ, 0 … 1, over what both pictures cover; 1 where their sizes differ by
 * more than a pixel.
 */
export function difference(a: Picture, b: Picture): number {
	const [width, height] = [Math.min(a.width, b.width), Math.min(a.height, b.height)];
	if (Math.max(a.width, b.width) - width > 1 || Math.max(a.height, b.height) - height > 1) return 1;
	let differing = 0;
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const [i, j] = [(y * a.width + x) * 3, (y * b.width + x) * 3];
			const differs = [0, 1, 2].some(
				(color) => Math.abs(a.data[i + color]! - b.data[j + color]!) > TOLERANCE
			);
			differing += Number(differs);
		}
	}
	return differing / (width * height);
}
