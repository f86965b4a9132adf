import { MOST_CLASSES } from './distributions/lines.ts';
import type { Row } from './table-cells.ts';
import type { ReadNumber } from './table-numbers.ts';

/** Which columns of a table are used, by their places from 0. */
export interface Columns {
	x: number;
	y: number;
	/** The class, if there is one. */
	label: number | undefined;
	/** What they are called, where a line says so; else empty. */
	names: string[];
}

const COUNTERS = ['', 'id', 'index', 'idx', 'no', 'nr', '#', 'row', 'unnamed: 0'];
const CLASSES = ['label', 'class', 'kind', 'species', 'category', 'group', 'target', 'cluster', 'color', 'colour']; // prettier-ignore

/** How many lines at the beginning name columns, or say their units: those in which no cell is a number. */
export function headingsIn(rows: readonly Row[], read: ReadNumber): number {
	const first = rows.findIndex(({ cells }) => cells.length < 2 || cells.some(isNumber(read)));
	if (first !== 0) return first === -1 ? Math.min(rows.length, 1) : first;
	return isNamed(rows, read) || isCounted(rows, read) ? 1 : 0;
}

/** Names above numbers, though a number is among the names: “x, y, 2020”. */
function isNamed([first, second]: readonly Row[], read: ReadNumber): boolean {
	const names = first!.cells.filter(
		(cell, i) => cell !== '' && !isNumber(read)(cell) && isNumber(read)(second?.cells[i] ?? '')
	);
	return names.length >= 2;
}

/** Columns that only have numbers for names, 0, 1, …, far from all that stands below. */
function isCounted([first, ...rest]: readonly Row[], read: ReadNumber): boolean {
	if (!first || rest.length < 10 || !first.cells.every((cell, i) => cell === String(i)))
		return false;
	return first.cells.some((_, i) => {
		const values = rest.map(({ cells }) => read(cells[i]));
		const [min, max] = [Math.min(...values), Math.max(...values)];
		return Math.min(...values.map((value) => Math.abs(value - i))) > max - min;
	});
}

/** Those named x and y, or the first two that hold numbers and do not merely count the rows. */
export function columnsOf(
	heading: Row | undefined,
	rows: readonly Row[],
	read: ReadNumber
): Columns {
	const width = Math.max(...rows.map(({ cells }) => cells.length));
	const given = heading?.cells ?? [];
	// R leaves out the name of a column that numbers the rows.
	const names = given.length === width - 1 && given.length > 1 ? ['', ...given] : given;
	const name = (i: number) => names[i]?.toLowerCase();
	const places = Array.from({ length: width }, (_, i) => i);
	const named = (wanted: string) => places.find((i) => name(i) === wanted);
	const isNumeric = (i: number) => rows.some(({ cells }) => isNumber(read)(cells[i] ?? ''));
	const isCounter = (i: number) =>
		(names.length > 0 && COUNTERS.includes(name(i) ?? '')) || (!heading && counts(rows, i, read));
	const useful = places.filter((i) => (width > 2 && i === 0 ? !isCounter(i) : true));
	// A first column of words is the name of each point.
	const numeric = useful.filter((i) => width === 2 || isNumeric(i));
	const [first = 0, second = 1] = numeric.length > 1 ? numeric : useful;
	const x = named('x') ?? first;
	const y = named('y') ?? (second === x ? first : second);
	const left = useful.filter((i) => i !== x && i !== y);
	const label = left.find((i) => CLASSES.includes(name(i) ?? '')) ?? left[0];
	return {
		x,
		y,
		label: label !== undefined && isClass(rows, label, read) ? label : undefined,
		names
	};
}

const isNumber = (read: ReadNumber) => (cell: string) => Number.isFinite(read(cell));

/** Whether a column numbers the rows, from 0 or 1. */
function counts(rows: readonly Row[], column: number, read: ReadNumber): boolean {
	const begin = read(rows[0]!.cells[column]);
	if (rows.length < 3 || (begin !== 0 && begin !== 1)) return false;
	return rows.every(({ cells }, i) => read(cells[column]) === begin + i);
}

/** Whether a column is worth being told apart: not a measurement, and no more kinds than the lab has colours. */
function isClass(rows: readonly Row[], column: number, read: ReadNumber): boolean {
	const cells = rows.map(({ cells }) => cells[column] ?? '');
	if (cells.some((cell) => /[.,]/.test(cell) && isNumber(read)(cell))) return false;
	return new Set(cells.filter(Boolean)).size <= MOST_CLASSES;
}
