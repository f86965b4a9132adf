import { expect, test } from 'vitest';
import { items } from '../../../content/study/items.ts';
import { codeOf, readSheet, rightOn, sheetCsv, sheetOf, type When } from '#lib/lesson/study.ts';
import { analyse } from '../../../scripts/lib/study/analyse.ts';
import { paired, quantile } from '../../../scripts/lib/study/statistics.ts';

/** A sheet with the first items of each kind right. */
function sheet(code: string, when: When, right: { recall: number; transfer: number }) {
	const answers = (['recall', 'transfer'] as const).flatMap((kind) =>
		items
			.filter((item) => item.kind === kind)
			.map(({ id, options }, i) => [id, options[i < right[kind] ? 0 : 1]] as const)
	);
	return sheetOf(code, when, '2026-11-29', Object.fromEntries(answers));
}

test('there are 24 items, half of them recall and half transfer, each with four different options', () => {
	expect(items.filter(({ kind }) => kind === 'recall')).toHaveLength(12);
	expect(items.filter(({ kind }) => kind === 'transfer')).toHaveLength(12);
	expect(new Set(items.map(({ id }) => id)).size).toBe(24);
	for (const { options } of items) expect(new Set(options).size).toBe(4);
});

test('the right option is not given away by its length', () => {
	const longest = items.filter(({ options }) =>
		options.slice(1).every((option) => option.length < options[0].length)
	);
	expect(longest.length).toBeLessThanOrEqual(8);
});

test('a code finds its other half however it is written, and a file comes back as it was saved', () => {
	expect(codeOf(' blue-7 ')).toBe('BLUE7');
	const saved = sheet('blue 7', 'before', { recall: 3, transfer: 2 });
	expect(readSheet(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
	expect(rightOn(saved, items)).toBe(5);
	for (const other of [null, 7, {}, { ...saved, study: 'another' }, { ...saved, code: '' }])
		expect(readSheet(other)).toBeUndefined();
});

test('as a table, right is 1, wrong 0, and what was left out is empty', () => {
	const { answers, ...rest } = sheet('A1', 'after', { recall: 1, transfer: 0 });
	delete answers['t-silent'];
	const [head, line] = sheetCsv({ ...rest, answers }, items).split('\n');
	expect(head!.split(',')).toHaveLength(27);
	expect(line).toMatch(/^A1,after,2026-11-29,1,0,.*,0,$/);
});

test('quantiles of Student’s t are those of the tables', () => {
	// Abramowitz & Stegun, table 26.10, for 95 % on both sides.
	for (const [df, t] of [
		[1, 12.706],
		[3, 3.182],
		[9, 2.262],
		[24, 2.064],
		[120, 1.98]
	] as const)
		expect(quantile(df)).toBeCloseTo(t, 3);
});

test('differences of 2, 4, 4 and 6 have the mean 4, and the interval that is worked out by hand', () => {
	// Deviation √(8/3) = 1.63299; 3.18245 · 1.63299 / 2 = 2.59843.
	const { difference, interval, effect, pairs } = paired([
		[10, 12],
		[8, 12],
		[12, 16],
		[6, 12]
	])!;
	expect([pairs, difference]).toEqual([4, 4]);
	expect(interval[0]).toBeCloseTo(4 - 2.59843, 4);
	expect(interval[1]).toBeCloseTo(4 + 2.59843, 4);
	expect(effect).toBeCloseTo(4 / 1.63299, 4);
	expect(paired([[1, 2]])).toBeUndefined();
});

test('a made-up class whose answer is known: pairs by code, each kind by itself, half sheets left out', () => {
	const sheets = [2, 4, 4, 6].flatMap((more, i) => [
		sheet(`P${i}`, 'before', { recall: 3, transfer: 2 }),
		sheet(`p-${i}`, 'after', { recall: 3 + more, transfer: 2 })
	]);
	const { all, recall, transfer, single, twice } = analyse(
		[
			...sheets,
			sheet('alone', 'before', { recall: 0, transfer: 0 }),
			sheet('again', 'after', { recall: 0, transfer: 0 }),
			sheet('again', 'after', { recall: 1, transfer: 0 })
		],
		items
	);
	expect(all).toMatchObject({ pairs: 4, before: 5, after: 9, difference: 4 });
	expect(recall).toMatchObject({ pairs: 4, difference: 4 });
	expect(transfer).toMatchObject({ difference: 0, interval: [0, 0] });
	expect([single, twice]).toEqual([['ALONE'], ['AGAIN']]);
});
