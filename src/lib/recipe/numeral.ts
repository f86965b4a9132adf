/** What stands for a minus where a program or a keyboard makes it typographic: hyphens, figure and en dash, minus. */
const MINUS = /[\u2010-\u2013\u2212]/g;
/** Letters of Chinese and Japanese keyboards, as wide as their signs. */
const WIDE = /[\uff01-\uff5e]/g;

/** A text with the digits, minus and decimal comma of any script as they are in English letters. */
export const plainNumeral = (text: string): string =>
	text
		.replace(WIDE, (letter) => letter.normalize('NFKC'))
		.replace(/(?!\d)\p{Nd}/gu, digitOf)
		.replace(MINUS, '-')
		.replaceAll('\u066b', ',')
		.replaceAll('\u066c', '');

/** The digits of a script follow each other, and nothing that is one stands before its zero. */
function digitOf(letter: string): string {
	const code = letter.codePointAt(0)!;
	const before = Array.from({ length: 9 }, (_, i) => String.fromCodePoint(code - 1 - i));
	const beyond = before.findIndex((one) => !/\p{Nd}/u.test(one));
	return String(beyond === -1 ? 9 : beyond);
}
