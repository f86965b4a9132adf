import { expect } from 'vitest';

/** The largest |actual − expected| is at most `tolerance`; lists of any kind of number. */
export function expectWithin(
	actual: ArrayLike<number>,
	expected: ArrayLike<number>,
	tolerance: number
): void {
	expect(actual.length).toBe(expected.length);
	expect(largestDifference(actual, expected)).toBeLessThanOrEqual(tolerance);
}

/** |actual/expected − 1| is at most `tolerance`; an expected 0 has to be 0. */
export function expectRelative(actual: number, expected: number, tolerance: number): void {
	expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.abs(expected));
}

/** The largest absolute difference; NaN anywhere gives NaN, which no limit lets pass. */
export const largestDifference = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
	Array.from(a, (value, i) => Math.abs(value - b[i]!)).reduce(
		(worst, value) => (value > worst || Number.isNaN(value) ? value : worst),
		0
	);
