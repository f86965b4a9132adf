import { extent, max } from 'd3';
import { MOST_CLASSES } from './distributions/lines.ts';
import type { Row } from './table-cells.ts';
import { axesNamed, isClassName, isCounterName } from './table-names.ts';
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

/** How many lines at the beginning hold no points: titles, names of columns, their units; and which of them names the columns. */
export function headingsIn(
	rows: readonly Row[],
	read: ReadNumber
): { count: number; heading: Row | undefined } {
	const isTable = rows.some(({ cells }) => cells.length > 1);
	const isTitle = ({ cells }: Row) => isTable && cells.length < 2 && !isNumber(read)(cells[0]!);
	const titles = Math.max(
		rows.findIndex((row) => !isTitle(row)),
		0
	);
	const below = rows.slice(titles);
	const count = namesIn(below, read);
	return { count: titles + count, heading: bestOf(below.slice(0, count)) };
}

/** How many lines at the beginning have no number in any cell, or names beside a number. */
function namesIn(rows: readonly Row[], read: ReadNumber): number {
	const first = rows.findIndex(({ cells }) => cells.length < 2 || cells.some(isNumber(read)));
	if (first !== 0) return first === -1 ? Math.min(rows.length, 1) : first;
	return isNamed(rows, read) || isCounted(rows, read) ? 1 : 0;
}

/** The line that names x and y; else the first that names most: a title leaves cells empty, and units stand below. */
function bestOf(rows: readonly Row[]): Row | undefined {
	const named = rows.find(({ cells }) => axesNamed(cells));
	const namesOf = ({ cells }: Row) => cells.filter(Boolean).length;
	const most = max(rows, namesOf);
	return named ?? rows.find((row) => namesOf(row) === most);
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
		const [least = NaN, most = NaN] = extent(values);
		return values.every((value) => Math.abs(value - i) > most - least);
	});
}

/**
 * Those named x and y, or the first two that hold numbers and neither count the rows nor name a class: these are taken where
 * nothing else is there.
 */
export function columnsOf(
	heading: Row | undefined,
	rows: readonly Row[],
	read: ReadNumber
): Columns {
	const width = max(rows, ({ cells }) => cells.length) ?? 0;
	const given = heading?.cells ?? [];
	// R leaves out the name of a column that numbers the rows.
	const names = given.length === width - 1 && given.length > 1 ? ['', ...given] : given;
	const places = Array.from({ length: width }, (_, i) => i);
	const isNumeric = (i: number) => rows.some(({ cells }) => isNumber(read)(cells[i] ?? ''));
	const isCounter = (i: number) =>
		width > 2 && ((heading && isCounterName(names[i])) || counts(rows, i, read));
	const useful = places.filter((i) => !isCounter(i));
	const isMeasure = (i: number) => width === 2 || (isNumeric(i) && !isClassName(names[i]));
	// A first column of words is the name of each point.
	const preferred = [
		...useful.filter(isMeasure),
		...places.filter(isNumeric),
		...useful,
		...places
	];
	const [x, y] = axesNamed(names) ?? firstTwo(preferred, names);
	const left = useful.filter((i) => i !== x && i !== y);
	const label = left.find((i) => isClassName(names[i])) ?? left[0];
	return {
		x,
		y,
		label: label !== undefined && isClass(rows, label, read) ? label : undefined,
		names
	};
}

/** The first two places, in the order of the columns; of which one is y if it is called so, or not x if the other is. */
function firstTwo(preferred: readonly number[], names: readonly string[]): [number, number] {
	const [first = 0, second = 1] = [...new Set(preferred)].slice(0, 2).sort((a, b) => a - b);
	const isCalled = (i: number, axis: string) => names[i]?.toLowerCase() === axis;
	return isCalled(first, 'y') || isCalled(second, 'x') ? [second, first] : [first, second];
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
	const kinds = [...new Set(rows.map(({ cells }) => cells[column] ?? ''))].filter(Boolean);
	const isFraction = (cell: string) => isNumber(read)(cell) && !Number.isInteger(read(cell));
	return kinds.length > 0 && kinds.length <= MOST_CLASSES && !kinds.some(isFraction);
}
