import { inLetters, numbersFromLetters } from './letters.ts';
import { SIDE } from './site-model.ts';

/** Which dots of a picture are drawn anew: 1, or 0 where it stays; SIDE × SIDE of them. */
export type Mask = Uint8Array;

const DOTS = SIDE * SIDE;

/**
 * A mask in letters, for addresses: the lengths of its runs, row by row, those that stay and those that are drawn anew by turns,
 * beginning with what stays.
 */
export function maskText(mask: Mask): string {
	let text = '';
	let [value, run] = [0, 0];
	for (const dot of [...mask, -1]) {
		if (dot === value) run++;
		else [text, value, run] = [text + inLetters(run), 1 - value, 1];
	}
	return mask.some(Boolean) ? text : '';
}

/** The mask again; undefined where a text is none. */
export function maskOf(text: string): Mask | undefined {
	const mask = new Uint8Array(DOTS);
	let [at, value] = [0, 0];
	for (const length of numbersFromLetters(text, DOTS) ?? [DOTS + 1]) {
		if (at + length > DOTS) return undefined;
		mask.fill(value, at, at + length);
		[at, value] = [at + length, 1 - value];
	}
	return mask;
}

export const isMaskText = (text: string): boolean => maskOf(text) !== undefined;
