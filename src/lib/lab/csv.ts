import { max } from 'd3';
import { quoted } from '#lib/recipe/quoted.ts';
import type { Point } from './distribution.ts';
import { FileError } from './file-error.ts';
import { tableRows, type Row } from './table-cells.ts';
import { columnsOf, headingsIn, type Columns } from './table-columns.ts';
import { areCommasTwofold, numbersIn, type ReadNumber } from './table-numbers.ts';

/** Points read from a file, each with its class where a column tells one. */
export interface Table {
	points: Point[];
	labels: (string | undefined)[];
	columns: Columns;
	/** How many columns the file has. */
	width: number;
}

const FEWEST = 2;
const MOST = 100_000;

/**
 * Points in a text of one a line: x and y, and a class if you like, between commas, semicolons, tabs or spaces, their
 * numbers with a decimal point or a decimal comma. First lines without numbers are titles, or name the columns; empty lines and
 * those that begin with # are left out. Throws FileError at the first line that makes no sense.
 */
export function pointsInCsv(text: string): Table {
	const { rows, mark } = tableRows(text);
	const read = numbersIn(rows, mark);
	const { count, heading } = headingsIn(rows, read);
	const data = rows.slice(count);
	const last = rows.at(-1)?.line ?? 1;
	if (data.length > MOST)
		throw new FileError({ code: 'tooManyPoints', line: data[MOST]!.line, most: MOST });
	if (data.length < FEWEST)
		throw new FileError({ code: 'tooFewPoints', line: last, found: data.length });
	// R leaves out one name.
	const isNamed = heading && heading.cells.length >= data[0]!.cells.length - 1;
	if (!isNamed && areCommasTwofold(data, mark))
		throw new FileError({
			code: 'twofoldCommas',
			line: data[0]!.line,
			given: quoted(data[0]!.cells.join(','))
		});
	const columns = columnsOf(heading, data, read);
	const points = data.map((row) => pointIn(row, columns, read));
	const { label } = columns;
	return {
		points,
		labels: data.map(({ cells }) => (label === undefined ? undefined : cells[label] || undefined)),
		columns,
		width: max(data, ({ cells }) => cells.length) ?? 0
	};
}

function pointIn({ line, cells }: Row, { x, y }: Columns, read: ReadNumber): Point {
	if (cells.length < 2) {
		throw new FileError({ code: 'oneValue', line, given: quoted(cells[0]) });
	}
	const wrong = [x, y].find((column) => !Number.isFinite(read(cells[column])));
	if (wrong === undefined) return [read(cells[x]), read(cells[y])];
	const given = cells[wrong];
	if (!given) throw new FileError({ code: 'emptyValue', line });
	throw new FileError({ code: 'notANumber', line, given: quoted(given) });
}
