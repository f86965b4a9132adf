import { expect, it } from 'vitest';
import { combine, maxAbsDifference, pairs, rows, sum, zip } from '#lib/diffusion/vector.ts';

const v = (...values: number[]) => Float32Array.from(values);

it('combine adds weighted vectors and rounds once', () => {
	expect(combine([2, v(1, 2)], [-0.5, v(4, 8)])).toEqual(v(0, 0));
	// 2²⁴ + 1 − 2²⁴: rounding the partial sum to float32 would lose the 1.
	expect(combine([2 ** 24, v(1)], [1, v(1)], [-(2 ** 24), v(1)])).toEqual(v(1));
});

it('combine, zip and sum refuse vectors of different length', () => {
	const message = 'vectors of 2 and 1 numbers cannot be combined';
	expect(() => combine([1, v(1, 2)], [1, v(1)])).toThrow(message);
	expect(() => zip(v(1, 2), v(1), (a, b) => a + b)).toThrow(message);
	expect(() => sum(v(1, 2), v(1), (a, b) => a * b)).toThrow(message);
});

it('maxAbsDifference does not let signs cancel', () => {
	expect(maxAbsDifference(v(0, 0), v(3, -5))).toBe(5);
});

it('pairs walks through neighbours', () => {
	expect(pairs([1, 2, 3])).toEqual([
		[1, 2],
		[2, 3]
	]);
	expect(pairs([1])).toEqual([]);
});

it('rows cuts evenly or says why not', () => {
	expect(rows(v(1, 2, 3, 4), 2)).toEqual([v(1, 2), v(3, 4)]);
	expect(() => rows(v(1, 2, 3), 2)).toThrow('3 numbers cannot be cut into points of 2');
});

it('a sum of nothing is nothing', () => {
	expect(combine()).toEqual(new Float32Array(0));
});
