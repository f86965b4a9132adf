import type { Mark, Row } from './table-cells.ts';

/** Reads a cell; NaN where it holds no number. */
export type ReadNumber = (cell: string | undefined) => number;

const BETWEEN_DIGITS = /(?<=\d)['’\u00a0\u202f\u2009 ](?=\d{3})/g;
/** Groups of three: 1,234 or 1,234,567. */
const GROUPED = /^[+-]?(?!0)\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * How numbers are written in a table. A comma in a cell is the decimal point, unless all of them stand before groups
 * of three where commas stand between the cells too, or before a full stop: 1,234.5.
 */
export function numbersIn(rows: readonly Row[], mark: Mark): ReadNumber {
	const cells = rows.flatMap(({ cells }) => cells).filter((cell) => cell.includes(','));
	const isGrouped =
		cells.some((cell) => /,\d{3}\./.test(cell)) ||
		(mark === ',' &&
			cells.filter((cell) => /\d,\d/.test(cell)).every((cell) => GROUPED.test(cell)));
	return (cell) => {
		if (!cell) return NaN;
		const plain = cell.replace(/[−–]/g, '-').replace(BETWEEN_DIGITS, '');
		if (isGrouped) return Number(GROUPED.test(plain) ? plain.replaceAll(',', '') : plain);
		return Number(
			/^[^,]*,[^,]*$/.test(plain) ? plain.replaceAll('.', '').replace(',', '.') : plain
		);
	};
}

/** Whether commas stand between the numbers of rows and in them, “13,0,20,0”: nobody can tell which is which. */
export const areCommasTwofold = (rows: readonly Row[], mark: Mark): boolean =>
	mark === ',' &&
	rows.length > 1 &&
	rows.every(
		({ cells }) =>
			cells.length === 4 &&
			/^[+\-−]?\d+$/.test(cells[0]!) &&
			cells.slice(1).every((cell, i) => (i === 1 ? /^[+\-−]?\d+$/ : /^\d+$/).test(cell))
	);
