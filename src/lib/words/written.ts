import { groupedFrom, marks } from '#words/language.ts';

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

/**
 * Large numbers, their thousands apart, with up to three digits after the point: as toLocaleString has it, for which a browser
 * first reads up on the language, a twentieth of a second on a phone.
 */
export const grouped = (value: number): string => groupedAs(value, { marks, groupedFrom });

/** The same by the rules of any language. */
export function groupedAs(value: number, of: { marks: typeof marks; groupedFrom: number }): string {
	const [whole = '', part] = `${Number(value.toFixed(3))}`.split('.');
	const apart =
		whole.replace('-', '').length < of.groupedFrom
			? whole
			: whole.replace(/\B(?=(?:\d{3})+$)/g, of.marks[',']);
	return part ? `${apart}${of.marks['.']}${part}` : apart;
}
