import { fixed } from '#lib/words/written.ts';

/** A number with its sign and three digits: +0.831, −1.204, 0.000. */
export function signedNumber(value: number): string {
	const digits = fixed(value, 3);
	return /[1-9]/.test(digits) && value > 0 ? `+${digits}` : digits;
}

/** A cosine: two digits, without a sign where it is positive. */
export const cosineWritten = (value: number): string => fixed(value, 2);

/** A token as people write it: `"e` is the letter “E”, `<start>` the sign that begins every prompt. */
export function wordOf(token: string): string {
	if (token.startsWith('"')) return `“${token.slice(1).toUpperCase()}”`;
	return token.replace(/^<(.*)>$/, '$1');
}
