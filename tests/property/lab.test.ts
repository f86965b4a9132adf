import fc from 'fast-check';
import { expect } from 'vitest';
import { pointsInCsv } from '#lib/lab/csv.ts';
import { REACH, type Point } from '#lib/lab/distribution.ts';
import { gaussiansFromCode, gaussiansToCode, withinPlane } from '#lib/lab/mixture-code.ts';
import { modelJson, readModelJson } from '#lib/lab/model-file.ts';
import { parseSetup } from '#lib/lab/read-setup.ts';
import { setupFromQuery, setupToQuery } from '#lib/lab/setup-url.ts';
import { DATA, defaultSetup, PARTS, SETUP_LIMITS } from '#lib/lab/setup.ts';
import { labScheduleNames } from '#lib/lab/schedules.ts';
import { startsFromCode, startsToCode } from '#lib/lab/starts-code.ts';
import { linesFromCode, linesToCode } from '#lib/lab/strokes-code.ts';
import { linesOfTable } from '#lib/lab/table-lines.ts';
import { targetNames } from '#lib/lab/target.ts';
import { FileError } from '#lib/lab/file-error.ts';
import { fileSentence } from '#words/file-errors.ts';
import { noteSentence } from '#words/notes.ts';
import { anyText, hostileFields, hostileQuery } from './hostile.ts';
import { property } from './property.ts';

const FIELDS = Object.keys(defaultSetup);
const WORDS = [
	...DATA,
	...PARTS,
	...labScheduleNames,
	...targetNames,
	...Object.values(defaultSetup).map(String)
];
const hostileSetup = hostileFields(FIELDS, WORDS);
const anySetup = hostileSetup.map((raw) => parseSetup(raw).setup);

const within = fc.double({ min: -REACH, max: REACH, noNaN: true });
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
const pointOf = (value: fc.Arbitrary<number>): fc.Arbitrary<Point> => fc.tuple(value, value);
const anyLine = fc.array(pointOf(within), { minLength: 1, maxLength: 4 });

const given = fc.oneof(
	{ arbitrary: hostileSetup, weight: 9 },
	{ arbitrary: fc.anything(), weight: 1 }
);

property('whatever is given for a set-up, what comes of it is one', [given], (raw) => {
	const { setup, notes } = parseSetup(raw);
	for (const [name, { min, max, whole }] of Object.entries(SETUP_LIMITS)) {
		const value = setup[name as keyof typeof SETUP_LIMITS];
		expect(value >= min && value <= max && (!whole || Number.isInteger(value))).toBe(true);
	}
	expect(startsFromCode(setup.starts)).toBeDefined();
	expect(gaussiansFromCode(setup.bells)).toBeDefined();
	expect(setup.drawn === '' || linesFromCode(setup.drawn)).toBeTruthy();
	for (const note of notes) expect(noteSentence(note)).toMatch(/\S.*[.!]$/su);
});

property('a set-up comes out of its address as it went in', [anySetup], (setup) => {
	expect(setupFromQuery(setupToQuery(setup))).toEqual({ setup, notes: [] });
});

property('any address holds a set-up', [hostileQuery(FIELDS, WORDS)], (query) => {
	const { setup } = setupFromQuery(query);
	expect(parseSetup(setup)).toEqual({ setup, notes: [] });
});

property(
	'lines come out of their code as they went in',
	[fc.array(anyLine, { minLength: 1, maxLength: 4 })],
	(lines) => {
		const read = linesFromCode(linesToCode(lines))!;
		expect(read.map((line) => line.length)).toEqual(lines.map((line) => line.length));
		read.flat().forEach((at, i) => {
			const from = lines.flat()[i]!;
			const off = Math.hypot(at[0] - from[0], at[1] - from[1]);
			if (off > 0.0015) throw new Error(`${at} is not ${from}`);
		});
		expect(linesToCode(read)).toBe(linesToCode(lines));
	}
);

property('any text is lines within the plane, or none', [anyText], (text) => {
	const all = linesFromCode(text)?.flat(2) ?? [];
	return all.every((value) => Math.abs(value) <= REACH);
});

const fourPoints = fc.array(pointOf(anyNumber), { minLength: 4, maxLength: 4 });

property('starts come out of their code within the plane', [fourPoints], (starts) => {
	const read = startsFromCode(startsToCode(starts))!;
	read.flat().forEach((value, i) => {
		const wanted = Math.min(Math.max(starts.flat()[i]!, -REACH), REACH);
		if (Math.abs(value - wanted) > 0.0005 + 1e-9) throw new Error(`${value} is not ${wanted}`);
	});
	expect(startsFromCode(startsToCode(read))).toEqual(read);
});

property('any text is four starts, or none', [anyText], (text) => {
	expect([undefined, 4]).toContain(startsFromCode(text)?.length);
});

const anyGaussian = fc.record({ x: anyNumber, y: anyNumber, std: anyNumber, weight: anyNumber });

property(
	'Gaussians come out of their code as they went in',
	[fc.array(anyGaussian.map(withinPlane), { minLength: 1, maxLength: 8 })],
	(gaussians) => {
		expect(gaussiansFromCode(gaussiansToCode(gaussians))).toEqual(gaussians);
	}
);

property('any text is Gaussians within their limits, or none', [anyText], (text) => {
	const read = gaussiansFromCode(text) ?? [];
	expect(read.map(withinPlane)).toEqual(read);
});

/** What the page says of a file that was refused; any other error is a fault. */
function sentenceOf(error: unknown): string {
	if (error instanceof FileError) return fileSentence(error.problem);
	throw error;
}

const cell = fc.oneof(anyNumber.map(String), anyText, fc.constantFrom('', '"', '""', 'NaN', '#'));
const mark = fc.constantFrom(',', ';', '\t', ' ');
const table = fc
	.tuple(mark, fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }))
	.map(([mark, lines]) => lines.map((line) => line.join(mark)).join('\n'));

property('any text is a table, or told which line is wrong', [fc.oneof(table, anyText)], (text) => {
	try {
		const read = pointsInCsv(text);
		expect(read.points.flat().every(Number.isFinite)).toBe(true);
		expect(read.labels).toHaveLength(read.points.length);
	} catch (error) {
		const lines = text.split(/\r\n|\r|\n/).length;
		const [, line] = /^Line (\d+): .+\.$/su.exec(sentenceOf(error)) ?? [];
		expect(Number(line)).toBeGreaterThan(0);
		expect(Number(line)).toBeLessThanOrEqual(lines);
	}
});

const anyPoints = fc.array(pointOf(anyNumber), { minLength: 2, maxLength: 20 });

property('a table comes out of its file as it went in', [anyPoints, mark], (points, mark) => {
	// Alone above numbers far away, these are the names that pandas gives columns.
	fc.pre(points[0]!.join() !== '0,1');
	const text = points.map((point) => point.join(mark)).join('\n');
	const same = points.map((point) => point.map((value) => value + 0));
	expect(pointsInCsv(text).points.map((point) => point.map((value) => value + 0))).toEqual(same);
});

const sized = fc.double({ min: -1e9, max: 1e9, noNaN: true });

property(
	'a table becomes lines that the plane can hold',
	[fc.array(fc.tuple(pointOf(sized), fc.option(anyText, { nil: undefined })), { minLength: 2 })],
	(rows) => {
		const points = rows.map(([point]) => point);
		const { lines, far } = linesOfTable({ points, labels: rows.map(([, label]) => label) });
		expect(lines.flat()).toHaveLength(points.length - far);
		expect(lines.flat(2).every(Number.isFinite)).toBe(true);
	}
);

property('a model’s file holds the set-up as it was', [anySetup], (setup) => {
	const text = modelJson({ topology: {}, specs: [{}], weights: new ArrayBuffer(0) }, setup);
	expect(readModelJson(text)).toEqual({ setup, notes: [], specs: [{}] });
});

property(
	'any file is a model of the lab, or a sentence says that it is none',
	[
		fc.oneof(
			anyText,
			fc.json(),
			fc.anything().map((value) => JSON.stringify(value) ?? '')
		)
	],
	(text) => {
		try {
			readModelJson(text);
		} catch (error) {
			expect(sentenceOf(error)).toMatch(/^This file is no .+\.$/u);
		}
	}
);
