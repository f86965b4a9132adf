import { encode } from 'fast-png';
import { paint } from '#lib/charts/paint.ts';
import { withTexts } from '#lib/recording/png-text.ts';
import { dotsOf, LETTER, linesOf } from './letters.ts';

/** Pictures in columns and rows, with what stands over and beside them. */
export interface Sheet {
	columns: readonly string[];
	rows: readonly string[];
	/** Row by row: side × side × 3 values in [−1, 1]. */
	pictures: readonly Float32Array[];
}

const [PAPER, INK] = [0xfff9fdff, 0xff2b1d1f];
const GAP = 8;
/** Letters beside a row. */
const BESIDE = 16;

/** PNG of a sheet, each pixel of a picture `scale` pixels wide and high, with texts in it. */
export function sheetPng(
	{ columns, rows, pictures }: Sheet,
	side: number,
	scale: number,
	texts: Record<string, string>
): Uint8Array {
	const tile = side * scale;
	const size = Math.max(1, Math.floor(scale / 2));
	const wrap = (labels: readonly string[], wide: number) =>
		labels.map((label) => linesOf(label, Math.floor(wide / (size * LETTER.wide))));
	const beside = BESIDE * LETTER.wide * size;
	const over = wrap(columns, tile);
	const top = GAP + Math.max(...over.map(({ length }) => length)) * LETTER.high * size;
	const width = beside + GAP + columns.length * (tile + GAP);
	const height = top + GAP + rows.length * (tile + GAP);
	const dots = new Uint32Array(width * height).fill(PAPER);
	const left = (column: number) => beside + GAP + column * (tile + GAP);
	const upper = (row: number) => top + row * (tile + GAP);
	const write = (lines: readonly string[], x: number, y: number) =>
		lines.forEach((line, i) =>
			dotsOf(line, (column, row) => {
				for (let dot = 0; dot < size * size; dot++) {
					const across = x + column * size + (dot % size);
					const down = y + (i * LETTER.high + row) * size + Math.floor(dot / size);
					if (across < width && down < height) dots[down * width + across] = INK;
				}
			})
		);
	over.forEach((lines, column) => {
		write(lines, left(column), top - lines.length * LETTER.high * size);
	});
	wrap(rows, beside).forEach((lines, row) => write(lines, GAP, upper(row)));
	pictures.forEach((picture, i) => {
		const pixels = new Uint32Array(paint(picture, side * side, 'picture').buffer);
		const [x, y] = [left(i % columns.length), upper(Math.floor(i / columns.length))];
		for (let dot = 0; dot < tile * tile; dot++) {
			const [column, row] = [dot % tile, Math.floor(dot / tile)];
			dots[(y + row) * width + x + column] =
				pixels[Math.floor(row / scale) * side + Math.floor(column / scale)]!;
		}
	});
	const data = new Uint8Array(dots.buffer);
	return withTexts(Uint8Array.from(encode({ width, height, data, channels: 4, depth: 8 })), texts);
}
