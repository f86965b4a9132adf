import { gaussian } from '#lib/diffusion/random.ts';

/** Columns of the line, and what a pixel of it measures. */
const COLUMNS = 168;
const PIXEL = 3;

/** How far noise throws the pixels of the first column, in pixels. */
const SPREAD = 5;

export const settleWidth = COLUMNS * PIXEL;
export const settleHeight = 25 * PIXEL;

/**
 * A level line under noise that dies away from left to right, one pixel a column, as an SVG path:
 * static that settles, on the middle row. It goes on to the right for as long as there is page.
 */
export function settlePath(seed: number): string {
	const noise = gaussian(seed, 0, COLUMNS);
	const pixels = Array.from(noise, (z, column) => {
		const sigma = SPREAD * (1 - column / COLUMNS) ** 1.6;
		return `M${column * PIXEL} ${(12 + Math.round(sigma * z)) * PIXEL}h${PIXEL}v${PIXEL}h-${PIXEL}z`;
	});
	return `${pixels.join('')}M${settleWidth} ${12 * PIXEL}h9999v${PIXEL}h-9999z`;
}
