import { inLetters, numbersFromLetters } from './letters.ts';
import { PAINT_NAMES } from './paints.ts';
import { SIDE } from './site-model.ts';

/** Paint on a picture, dot by dot: 0 where there is none, or the number of its colour; SIDE × SIDE of them. */
export type PaintLayer = Uint8Array;

const DOTS = SIDE * SIDE;

/** A layer in letters, for addresses: colour and length of each run, row by row; bare dots at its end go without saying. */
export function paintText(layer: PaintLayer): string {
	let [text, said] = ['', ''];
	let [color, run] = [layer[0] ?? 0, 0];
	for (const dot of [...layer, -1]) {
		if (dot === color) {
			run++;
			continue;
		}
		text += inLetters(color) + inLetters(run);
		if (color > 0) said = text;
		[color, run] = [dot, 1];
	}
	return said;
}

/** The layer again; undefined where a text is none. */
export function paintLayerOf(text: string): PaintLayer | undefined {
	const layer = new Uint8Array(DOTS);
	const numbers = numbersFromLetters(text, DOTS);
	if (!numbers || numbers.length % 2 > 0) return undefined;
	for (let i = 0, at = 0; i < numbers.length; i += 2) {
		const [color, length] = [numbers[i]!, numbers[i + 1]!];
		if (color > PAINT_NAMES.length || at + length > DOTS) return undefined;
		layer.fill(color, at, at + length);
		at += length;
	}
	return layer;
}
