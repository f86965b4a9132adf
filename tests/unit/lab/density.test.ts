import { expect, test } from 'vitest';
import { density, misplaced } from '#lib/lab/density.ts';

test('points are counted in the square they lie in, the upper row first', () => {
	const points = Float32Array.from([-2, 2, -2.5, 1, 2, -2, 9, 0]);
	expect([...density(points, 2)]).toEqual([0.5, 0, 0, 0.25]);
});

test('the same density has nothing misplaced, and densities apart have everything', () => {
	const left = density(Float32Array.from([-1, 1, -2, 2]), 2);
	const right = density(Float32Array.from([1, 1, 2, 2]), 2);
	const half = density(Float32Array.from([-1, 1, 2, 2]), 2);
	const outside = density(Float32Array.from([-1, 1, 9, 9]), 2);
	expect(misplaced(left, left)).toBe(0);
	expect(misplaced(left, right)).toBe(1);
	expect(misplaced(left, half)).toBe(0.5);
	expect(misplaced(left, outside)).toBe(0.5);
});
