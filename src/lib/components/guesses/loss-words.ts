import { fixed, written } from '#lib/words/written.ts';

/** A loss as it is written: two digits that count, no powers of ten; "–" where it is not known. */
export function inNumbers(loss: number | undefined): string {
	if (loss === undefined || Number.isNaN(loss)) return '–';
	if (loss === 0) return '0';
	if (loss < 0.00001) return `<${written('0.00001')}`;
	const digits = Math.min(5, Math.max(2, 1 - Math.floor(Math.log10(loss))));
	return fixed(loss, digits);
}

/** A number of a formula. */
export const signed = (value: number): string => fixed(value, 2);
