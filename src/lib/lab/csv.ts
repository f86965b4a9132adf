import { quoted } from '#lib/recipe/quoted.ts';
import type { Point } from './distribution.ts';
import { FileError } from './file-error.ts';

/** Points read from a file, each with the name of its class where there is a third column. */
export interface Table {
	points: Point[];
	labels: (string | undefined)[];
}

const FEWEST = 2;
const MOST = 100_000;

/**
 * Points in a text of one a line: x and y, and a class if you like, between commas, semicolons, tabs or
 * spaces. A first line without numbers names the columns; empty lines and those that begin with # are
 * left out. Throws FileError at the first line that makes no sense.
 */
export function pointsInCsv(text: string): Table {
	const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
	const table: Table = { points: [], labels: [] };
	const beginning = lines.findIndex((line) => !left(line));
	lines.forEach((line, i) => {
		if (left(line)) return;
		const cells = cellsOf(line);
		if (i === beginning && cells.length >= 2 && cells.every((cell) => Number.isNaN(read(cell))))
			return;
		if (table.points.length === MOST)
			throw new FileError({ code: 'tooManyPoints', line: i + 1, most: MOST });
		table.points.push(pointIn(cells, i + 1));
		table.labels.push(cells[2] || undefined);
	});
	if (table.points.length >= FEWEST) return table;
	throw new FileError({ code: 'tooFewPoints', line: lines.length, found: table.points.length });
}

const left = (line: string): boolean => line.trim() === '' || line.trimStart().startsWith('#');

const cellsOf = (line: string): string[] => {
	const by = [';', '\t', ','].find((mark) => line.includes(mark)) ?? /\s+/;
	return line
		.trim()
		.split(by)
		.map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
};

const read = (cell: string | undefined): number => (cell ? Number(cell) : NaN);

function pointIn(cells: string[], line: number): Point {
	if (cells.length < 2) {
		throw new FileError({ code: 'oneValue', line, given: quoted(cells[0]) });
	}
	const wrong = cells.slice(0, 2).find((cell) => !Number.isFinite(read(cell)));
	if (wrong === '') throw new FileError({ code: 'emptyValue', line });
	if (wrong !== undefined) {
		throw new FileError({ code: 'notANumber', line, given: quoted(wrong) });
	}
	return [Number(cells[0]), Number(cells[1])];
}
