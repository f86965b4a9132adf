import { expect, test } from 'vitest';
import { pointsInCsv } from '#lib/lab/csv.ts';
import { linesOfTable } from '#lib/lab/table-lines.ts';
import { tableText } from '#lib/lab/table-text.ts';
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
	['1,2\n3;4,x', 'Line 2: “3;4” is not a number.'],
	[
		'13,0,20,0\n12,976,20,376',
		'Line 1: in “13,0,20,0”, commas may be decimal points or stand between numbers. Save the table with semicolons between the columns.'
	],
	[
		'x,y\n13,0,20,0\n12,9,20,3',
		'Line 2: in “13,0,20,0”, commas may be decimal points or stand between numbers. Save the table with semicolons between the columns.'
	],
	[
		'13,0,20,0,a\n12,9,20,3,b',
		'Line 1: in “13,0,20,0,a”, commas may be decimal points or stand between numbers. Save the table with semicolons between the columns.'
	],
	[
		'x,y,kind\n13,0,20,0,a\n12,9,20,3,b',
		'Line 2: in “13,0,20,0,a”, commas may be decimal points or stand between numbers. Save the table with semicolons between the columns.'
	],
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
	const { lines, far } = linesOfTable(pointsInCsv(text));
	expect(far).toBe(0);
	expect(lines.length).toBe(2);
	const values = lines.flat();
	expect(values.length).toBe(500);
	const square = values.reduce((sum, [x, y]) => sum + (x * x + y * y) / 2, 0) / 500;
	expect(square).toBeCloseTo(1, 1);
});

const CIRCLE = Array.from(
	{ length: 50 },
	(_, i) =>
		[10 + 3 * Math.cos((2 * Math.PI * i) / 50), 20 + 3 * Math.sin((2 * Math.PI * i) / 50)] as const
);
/** The circle as a table, each row made by `row`, below `heading`. */
const tableOf = (row: (x: string, y: string, i: number) => string, ...heading: string[]) =>
	[...heading, ...CIRCLE.map(([x, y], i) => row(x.toFixed(3), y.toFixed(3), i))].join('\n');
const comma = (value: string) => value.replace('.', ',');
const wide = (value: string) =>
	value.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
const arabic = (value: string) =>
	value.replace('.', '٫').replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!);

test.each([
	['a counter without a name before x and y', tableOf((x, y, i) => `${i},${x},${y}`, ',x,y')],
	['one in quotes, as R writes it', tableOf((x, y, i) => `"${i}",${x},${y}`, '"","x","y"')],
	['one that has no name at all', tableOf((x, y, i) => `"${i}" ${x} ${y}`, '"x" "y"')],
	['an id', tableOf((x, y, i) => `${100 + i},${x},${y}`, 'id,x,y')],
	['a counter and no names', tableOf((x, y, i) => `${i},${x},${y}`)],
	['y before x', tableOf((x, y) => `${y},${x}`, 'y,x')],
	['other numbers between', tableOf((x, y) => `${x},0.5,${y}`, 'x,z,y')],
	['a third number', tableOf((x, y, i) => `${x},${y},${i / 7}`, 'x,y,z')],
	['numbers for names', tableOf((x, y) => `${x},${y}`, '0,1')],
	['a year among the names', tableOf((x, y) => `${x},${y},3`, 'x,y,2020')],
	['units below the names', tableOf((x, y) => `${x},${y}`, 'x,y', '(m),(m)')],
	['empty lines and cells before', tableOf((x, y) => `${x},${y}`, '', ',,', 'x,y')],
	['decimal commas and semicolons', tableOf((x, y) => `${comma(x)};${comma(y)}`)],
	['decimal commas and tabs', tableOf((x, y) => `${comma(x)}\t${comma(y)}`, 'x\ty')],
	['decimal commas and spaces', tableOf((x, y) => `${comma(x)} ${comma(y)}`)],
	['decimal commas in quotes', tableOf((x, y) => `"${comma(x)}0","${comma(y)}0"`, 'x,y')],
	['decimal commas and powers of ten', tableOf((x, y) => `${comma(x)}e0 ${comma(y)}E+00`)],
	['a line for Excel', tableOf((x, y) => `${comma(y)};${comma(x)}`, 'sep=;', 'y;x')],
	['the same in quotes', tableOf((x, y) => `${y},${x}`, '"sep=,"', 'y,x')],
	['a title of one cell', tableOf((x, y) => `${y};${x}`, 'Run of 3 May', 'y;x')],
	['a title and empty cells', tableOf((x, y) => `${y};${x}`, 'Run of 3 May;', 'y;x', '(m);(m)')],
	['bars', tableOf((x, y) => `${y}|${x}`, 'y|x')],
	['bars of Markdown', tableOf((x, y) => `| ${y} | ${x} |`, '| y | x |', '|---|:--|')],
	['a rule, as databases draw it', tableOf((x, y) => ` ${y} | ${x}`, ' y | x', '---+---')],
	['a counter of another name', tableOf((x, y, i) => `${i + 1},${x},${y}`, 'point,a,b')],
	['a counter in the middle', tableOf((x, y, i) => `${x},${i + 1},${y}`)],
	['units in the names', tableOf((x, y, i) => `${i / 7};${y};${x}`, 'z (m);y (m);x (m)')],
	['words in the names', tableOf((x, y, i) => `${i / 7},${y},${x}`, 'time,pos_y,pos_x')],
	['latitude first', tableOf((x, y) => `${y},${x}`, 'lat,lon')],
	['y named alone', tableOf((x, y) => `${y},${x}`, 'y,other')],
	['a class first, in numbers', tableOf((x, y, i) => `${i % 3},${x},${y}`, 'class,x1,x2')],
	['a class called y', tableOf((x, y, i) => `${x},${y},${i % 2}.0`, 'x1,x2,y')],
	['wide digits between commas', tableOf((x, y) => `${wide(x)},${wide(y)}`)],
	['digits of another script', tableOf((x, y) => `${arabic(x)};${arabic(y)}`)]
])('the same points are read from a table with %s', (_what, text) => {
	const { points } = pointsInCsv(text);
	expect(points).toHaveLength(50);
	points.forEach(([x, y], i) => {
		expect(x).toBeCloseTo(CIRCLE[i]![0], 2);
		expect(y).toBeCloseTo(CIRCLE[i]![1], 2);
	});
});

test('numbers are read with groups of three, a typographic minus, and an apostrophe', () => {
	expect(pointsInCsv('"1,234.5","2,000"\n"1,300","2,100"').points).toEqual([
		[1234.5, 2000],
		[1300, 2100]
	]);
	expect(pointsInCsv('−1;1’234,5\n2;3').points).toEqual([
		[-1, 1234.5],
		[2, 3]
	]);
});

test.each([
	[
		'1.234;5,5\n-12.000;6,25',
		[
			[1234, 5.5],
			[-12000, 6.25]
		]
	],
	[
		'1,234;5.5\n12,000;6.25',
		[
			[1234, 5.5],
			[12000, 6.25]
		]
	],
	[
		'1,234\t5.5\n12\t6.25',
		[
			[1234, 5.5],
			[12, 6.25]
		]
	],
	// Nobody can tell; and three digits alone are no groups.
	[
		'1.234;5\n2.345;6',
		[
			[1.234, 5],
			[2.345, 6]
		]
	],
	[
		'1,234;5\n2,345;6',
		[
			[1.234, 5],
			[2.345, 6]
		]
	],
	[
		'0.125;5,5\n1.250;6,5',
		[
			[0.125, 5.5],
			[1.25, 6.5]
		]
	]
])('what stands before groups of three is told by the other numbers: %j', (text, points) => {
	expect(pointsInCsv(text).points).toEqual(points);
});

test('a class may be any column of few kinds, in quotes with commas in it; measurements and many kinds are none', () => {
	const kinds = pointsInCsv('x,y,label\n1,2,"red, big"\n3,4,"blue, small"');
	expect(kinds.labels).toEqual(['red, big', 'blue, small']);
	expect(pointsInCsv('species,x,y\na,1,2\nb,3,4').labels).toEqual(['a', 'b']);
	// A counter and one number are all there is to draw.
	const counted = pointsInCsv('0,5.5,a\n1,4.5,b\n2,3.5,a');
	expect(counted.points[2]).toEqual([2, 3.5]);
	expect(counted.labels).toEqual(['a', 'b', 'a']);
	// As pandas writes whole numbers beside an empty cell.
	expect(pointsInCsv('x,y,class\n1,2,0.0\n3,4,1.0').labels).toEqual(['0.0', '1.0']);
	expect(pointsInCsv('1.5,2,\n3,4.5,').columns.label).toBeUndefined();
	const many = Array.from({ length: 20 }, (_, i) => `${i},${2 * i},name ${i}`).join('\n');
	expect(pointsInCsv(`x,y,who\n${many}`).columns.label).toBeUndefined();
});

test('one point far away is left out and counted, and the others keep their shape', () => {
	const { lines, far } = linesOfTable(
		pointsInCsv(`${tableOf((x, y) => `${x},${y}`)}\n1000000,1000000`)
	);
	expect(far).toBe(1);
	expect(lines.flat()).toHaveLength(50);
	const widths = lines.flat().map(([x, y]) => Math.hypot(x, y));
	for (const width of widths) expect(width).toBeCloseTo(Math.SQRT2, 2);
});

test('the largest and the smallest numbers there are keep their places', () => {
	for (const scale of [1e308, 1e-300]) {
		const { lines } = linesOfTable(pointsInCsv(`${scale},${scale}\n${-scale},${-scale}\n0,0`));
		expect(lines.flat()[0]![0]).toBeCloseTo(Math.sqrt(1.5), 6);
	}
});

test('tables are read as programs store their letters: UTF-8, UTF-16, Windows-1252', () => {
	const text = 'x\ty\tGröße\n1 234\t2\t3\n4\t5\t6\n';
	const wide = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
	const utf16 = Uint8Array.from([...wide].flatMap((byte) => [byte, 0]));
	const turned = Uint8Array.from([...wide].flatMap((byte) => [0, byte]));
	for (const bytes of [new TextEncoder().encode(text), utf16, turned, wide])
		expect(tableText(bytes)).toBe(text);
	expect(tableText(Uint8Array.of(0xff, 0xfe, ...utf16))).toBe(text);
	expect(tableText(new Uint8Array())).toBe('');
});

test('a table of more lines than a function takes values is read, or turned down', () => {
	const many = '5,6\n'.repeat(130_000);
	expect(fileRefusalOf(() => pointsInCsv(`0,1\n${many}`))).toContain('Line 100002: ');
	expect(pointsInCsv(`${'a,b\n'.repeat(130_000)}${many.slice(0, 40)}`).points).toHaveLength(10);
}, 20_000);
