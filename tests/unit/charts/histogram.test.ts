import { expect, test } from 'vitest';
import { bell, histogram } from '#lib/charts/histogram.ts';
import { gaussian } from '#lib/diffusion/random.ts';

test('bars count what lies in them, as a share of all values per unit', () => {
	const bars = histogram(Float32Array.of(-1, -0.5, 0.1, 0.2, 9), [-1, 1], 4);
	expect(bars.map(({ from, to }) => [from, to])).toEqual([
		[-1, -0.5],
		[-0.5, 0],
		[0, 0.5],
		[0.5, 1]
	]);
	expect(bars.map(({ density }) => density)).toEqual([0.4, 0.4, 0.8, 0]);
});

test.each([-1.3125, 0.4375, 0.875])('%f lies in the bar that begins there or before', (value) => {
	// Divided by the width of a bar these come out on the wrong side of an edge.
	const bars = histogram(Float32Array.of(value), [-3.5, 3.5], 48);
	const { from, to } = bars.find(({ density }) => density > 0)!;
	expect(value).toBeGreaterThanOrEqual(from);
	expect(value).toBeLessThan(to);
});

test('the histogram of our noise follows the bell curve to 0.02', () => {
	const bars = histogram(gaussian(7, 0, 100_000), [-3, 3], 24);
	const worst = bars.map(({ from, to, density }) => Math.abs(density - bell((from + to) / 2)));
	expect(Math.max(...worst)).toBeLessThan(0.02);
});
