import { dsvFormat } from 'd3';

/** A line of a table that says something: its number in the file, from 1, and its cells. */
export interface Row {
	line: number;
	cells: string[];
}

/** What stands between cells; undefined for spaces. */
export type Mark = (typeof MARKS)[number] | ',' | undefined;

/** Marks that hardly stand within a cell. */
const MARKS = [';', '\t', '|'] as const;

/** Digits with one comma, or with one full stop, or with none: what may stand alone between spaces. */
const NUMBER = /^[+\-−]?\d+(?:[.,]\d+)?(?:e[+\-−]?\d+)?$/i;
/** A line with which Excel is told what stands between cells. */
const TELLS = /^"?sep=(.)"?$/;
/** What databases and Markdown draw below the names of columns. */
const isRule = (line: string): boolean => line.includes('-') && /^[\s|+:-]+$/.test(line);

/** The rows of a text, without empty ones and those that begin with #, and what stands between their cells. */
export function tableRows(text: string): { rows: Row[]; mark: Mark } {
	const all = text
		.replace(/^\ufeff/, '')
		.split(/\r\n|\r|\n/)
		.map((line, i) => ({ line: i + 1, text: line }));
	const told = TELLS.exec(all[0]!.text)?.[1];
	const lines = all
		.slice(told === undefined ? 0 : 1)
		.filter(({ text }) => !/^[\s;,|]*(?:#|$)/.test(text) && !isRule(text));
	const mark =
		[...MARKS, ',' as const].find((mark) => mark === told) ?? markOf(lines.map(({ text }) => text));
	const cellsOf = splitterAt(mark);
	const rows = lines.map(({ line, text }) => ({ line, cells: cellsOf(text) }));
	return { rows, mark };
}

/** As a program from a country with decimal commas writes them, “13,0 20,0” has spaces between. */
function markOf(lines: readonly string[]): Mark {
	for (const mark of MARKS) {
		// More than half: a title, or a slip, may lack it or have it.
		if (2 * lines.filter((line) => line.includes(mark)).length > lines.length) return mark;
	}
	if (!lines.some((line) => line.includes(','))) return undefined;
	const spaced = lines.filter((line) => /\d/.test(line)).map((line) => line.trim().split(/\s+/));
	// None: its digits are of another script.
	const isSpaced =
		spaced.length > 0 &&
		spaced.every((cells) => cells.length > 1 && cells.every((cell) => NUMBER.test(cell)));
	return isSpaced ? undefined : ',';
}

function splitterAt(mark: Mark): (line: string) => string[] {
	const { parseRows } = dsvFormat(mark ?? ' ');
	return (line) => {
		const plain = mark ? line : line.trim().replace(/\s+/g, ' ');
		// Markdown has a bar at either end, too.
		const within = mark === '|' ? plain.replace(/^\s*\||\|\s*$/g, '') : plain;
		return (parseRows(within)[0] ?? []).map((cell) => cell.trim());
	};
}
