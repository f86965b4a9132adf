import { SIDE } from './site-model.ts';

/** Which dots of a picture are drawn anew: 1, or 0 where it stays; SIDE × SIDE of them. */
export type Mask = Uint8Array;

const DOTS = SIDE * SIDE;

/**
 * A mask in letters, for addresses: the lengths of its runs, row by row, those that stay and those that are drawn anew by turns,
 * beginning with what stays. Five bits a letter, the lowest first; a letter from `w` on says that more follow.
 */
export function maskText(mask: Mask): string {
	let text = '';
	let [value, run] = [0, 0];
	for (const dot of [...mask, -1]) {
		if (dot === value) run++;
		else [text, value, run] = [text + lengthText(run), 1 - value, 1];
	}
	return mask.some(Boolean) ? text : '';
}

/** 64 letters that an address leaves as they are: 32 that end a number, and 32 after which it goes on. */
const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';

function lengthText(length: number): string {
	const [low, rest] = [length % 32, Math.floor(length / 32)];
	return rest === 0 ? LETTERS[low]! : LETTERS[low + 32]! + lengthText(rest);
}

/** The mask again; undefined where a text is none. */
export function maskOf(text: string): Mask | undefined {
	const mask = new Uint8Array(DOTS);
	let [at, value, length, place] = [0, 0, 0, 1];
	for (const letter of text) {
		const digit = LETTERS.indexOf(letter);
		if (digit < 0 || place > DOTS) return undefined;
		length += place * (digit % 32);
		place *= 32;
		if (digit >= 32) continue;
		if (at + length > DOTS) return undefined;
		mask.fill(value, at, at + length);
		[at, value, length, place] = [at + length, 1 - value, 0, 1];
	}
	return place === 1 ? mask : undefined;
}

export const isMaskText = (text: string): boolean => maskOf(text) !== undefined;
