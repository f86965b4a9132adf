import { expect, test } from 'vitest';
import { pointsInCsv } from '#lib/lab/csv.ts';
import { linesOfTable } from '#lib/lab/table-lines.ts';
import { fileRefusalOf } from './file-refusal.ts';

test('points are read between commas, semicolons, tabs and spaces, with a heading or without', () => {
	const points = [
		[1, 2],
		[-3.5, 1e2]
	];
	for (const text of [
		'1,2\n-3.5,1e2',
		'x;y\r\n1;2\r\n-3.5;1e2\r\n',
		'# mine\n\n1\t2\n-3.5\t1e2',
		'\ufeff"1" "2"\n-3.5 100'
	])
		expect(pointsInCsv(text).points).toEqual(points);
	expect(pointsInCsv('x,y,kind\n1,2,a\n3,4,b').labels).toEqual(['a', 'b']);
});

test.each([
	['1,2\n3;4,x', 'Line 2: “4,x” is not a number.'],
	['x,y\n1,2\n3,', 'Line 3: an empty value is not a number.'],
	['1,2\n7', 'Line 2: “7” is one value, and a point needs two, x and y.'],
	['x,y\n1,2', 'Line 2: the file ends, and there is only one point in it; two are the least.'],
	['', 'Line 1: the file ends, and there is no point in it; two are the least.'],
	['1,2\n1,Infinity', 'Line 2: “Infinity” is not a number.']
])('%j is turned down: %s', (text, sentence) => {
	expect(fileRefusalOf(() => pointsInCsv(text))).toBe(sentence);
});

test('points far away are brought to the middle, as wide as noise; 2,000 are thinned to 500', () => {
	const text = Array.from({ length: 2000 }, (_, i) => `${1000 + i},${50 + (i % 7)},${i % 2}`).join(
		'\n'
	);
	const lines = linesOfTable(pointsInCsv(text));
	expect(lines.length).toBe(2);
	const values = lines.flat();
	expect(values.length).toBe(500);
	const square = values.reduce((sum, [x, y]) => sum + (x * x + y * y) / 2, 0) / 500;
	expect(square).toBeCloseTo(1, 1);
});
