import { plainNumeral } from '#lib/recipe/numeral.ts';
import type { Mark, Row } from './table-cells.ts';

/** Reads a cell; NaN where it holds no number. */
export type ReadNumber = (cell: string | undefined) => number;

const BETWEEN_DIGITS = /(?<=\d)['’\u00a0\u202f\u2009 ](?=\d{3})/g;
/** Groups of three: 1,234 or 1,234,567. */
const GROUPED = /^[+-]?(?!0)\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** The same with full stops: 1.234 or 1.234.567. */
const DOTTED = /^[+-]?(?!0)\d{1,3}(?:\.\d{3})+$/;
const [WITH_COMMA, WITH_POINT] = [/^[+-]?\d+,\d+$/, /^[+-]?\d+\.\d+$/];

/**
 * How numbers are written in a table. A comma in a cell is the decimal point, unless all of them stand before groups
 * of three where commas stand between the cells too, or before a full stop: 1,234.5. Where some number
 * can only have a decimal point, or only a decimal comma, the other mark stands before groups of three.
 */
export function numbersIn(rows: readonly Row[], mark: Mark): ReadNumber {
	const all = rows.flatMap(({ cells }) => cells);
	const cells = all.filter((cell) => cell.includes(','));
	const isComma = cells.some((cell) => WITH_COMMA.test(cell) && !GROUPED.test(cell));
	const isPoint = all.some((cell) => WITH_POINT.test(cell) && !DOTTED.test(cell));
	const isGrouped =
		cells.some((cell) => /,\d{3}\./.test(cell)) ||
		(isPoint && !isComma) ||
		(mark === ',' &&
			cells.filter((cell) => /\d,\d/.test(cell)).every((cell) => GROUPED.test(cell)));
	return (cell) => {
		if (!cell) return NaN;
		const plain = plainNumeral(cell.replace(BETWEEN_DIGITS, ''));
		if (isGrouped) return Number(GROUPED.test(plain) ? plain.replaceAll(',', '') : plain);
		if (isComma && !isPoint && DOTTED.test(plain)) return Number(plain.replaceAll('.', ''));
		return Number(
			/^[^,]*,[^,]*$/.test(plain) ? plain.replaceAll('.', '').replace(',', '.') : plain
		);
	};
}

/**
 * Whether commas stand between the numbers of rows and in them, “13,0,20,0”: nobody can tell which is which. What is no number
 * may stand behind them.
 */
export const areCommasTwofold = (rows: readonly Row[], mark: Mark): boolean =>
	mark === ',' &&
	rows.length > 1 &&
	rows.every(({ cells }) => {
		const other = cells.findIndex((cell) => !/^[+\-−]?\d+$/.test(cell));
		const whole = other === -1 ? cells.length : other;
		const fractions = cells.slice(0, whole).filter((_, i) => i % 2 === 1);
		return (
			whole >= 4 &&
			whole % 2 === 0 &&
			cells.length - whole <= 1 &&
			fractions.every((cell) => /^\d+$/.test(cell))
		);
	});
