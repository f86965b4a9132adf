/** 64 letters that an address leaves as they are: 32 that end a number, and 32 after which it goes on. */
const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';

/** A whole number from 0 in letters: five bits in each, the lowest first; one from `w` on says that more follow. */
export function inLetters(number: number): string {
	const [low, rest] = [number % 32, Math.floor(number / 32)];
	return rest === 0 ? LETTERS[low]! : LETTERS[low + 32]! + inLetters(rest);
}

/** The numbers that stand one after the other in a text; undefined where it is none of such, or one is beyond `most`. */
export function numbersFromLetters(text: string, most: number): number[] | undefined {
	const numbers: number[] = [];
	let [number, place] = [0, 1];
	for (const letter of text) {
		const digit = LETTERS.indexOf(letter);
		if (digit < 0 || place > most) return undefined;
		number += place * (digit % 32);
		place *= 32;
		if (number > most) return undefined;
		if (digit >= 32) continue;
		numbers.push(number);
		[number, place] = [0, 1];
	}
	return place === 1 ? numbers : undefined;
}
