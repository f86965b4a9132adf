import { language, marks } from '#words/language.ts';

/** A number as this language writes it, from how JavaScript or D3 does: −1,234.5 is −1.234,5 in German. */
export const written = (number: number | string): string =>
	String(number)
		.replace(/^-(?=0(?:\.0*)?$)/, '')
		.replace('-', '−')
		.replace(/[.,]/g, (mark) => marks[mark as keyof typeof marks]);

/** With so many digits after its point; what isn’t known stays unknown. */
export function fixed(value: number, digits: number): string;
export function fixed(value: number | undefined, digits: number): string | undefined;
export function fixed(value: number | undefined, digits: number): string | undefined {
	return value === undefined ? undefined : written(value.toFixed(digits));
}

/** With so many digits that count. */
export const significant = (value: number, digits: number): string =>
	written(value.toPrecision(digits));

/** Large numbers, their thousands apart. What has none is no reason to have a browser read up on the language. */
export const grouped = (value: number): string =>
	Number.isInteger(value) && value >= 0 && value < 1000
		? `${value}`
		: value.toLocaleString(language);
