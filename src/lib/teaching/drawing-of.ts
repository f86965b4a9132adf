import type { Drawing } from './drawing.ts';

/** Pixels a side of a drawing: twice as many as of what the model draws. */
const DRAWING_SIDE = 128;

/**
 * The middle square of a picture, made smaller: each pixel the mean of those that fall into it, colours by their alpha.
 * `dot(x, y)` is RGBA, 0 … 255.
 */
export function drawingOf(
	width: number,
	height: number,
	dot: (x: number, y: number) => readonly number[]
): Drawing {
	const square = Math.min(width, height);
	const [left, top] = [Math.floor((width - square) / 2), Math.floor((height - square) / 2)];
	const edge = (i: number) => Math.floor((i * square) / DRAWING_SIDE);
	const pixels = new Uint8Array(4 * DRAWING_SIDE ** 2);
	for (let at = 0; at < DRAWING_SIDE ** 2; at++) {
		const [column, row] = [at % DRAWING_SIDE, Math.floor(at / DRAWING_SIDE)];
		const sum = [0, 0, 0];
		let [alphas, count] = [0, 0];
		for (let y = edge(row); y < Math.max(edge(row + 1), edge(row) + 1); y++) {
			for (let x = edge(column); x < Math.max(edge(column + 1), edge(column) + 1); x++, count++) {
				const [red, green, blue, alpha] = dot(left + x, top + y) as [
					number,
					number,
					number,
					number
				];
				[red, green, blue].forEach((value, i) => (sum[i]! += value * alpha));
				alphas += alpha;
			}
		}
		if (alphas === 0) continue;
		pixels.set([...sum.map((value) => Math.round(value / alphas)), alphas / count], 4 * at);
	}
	return { side: DRAWING_SIDE, pixels };
}
