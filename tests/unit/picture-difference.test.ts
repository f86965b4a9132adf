import { expect, test } from 'vitest';
import { difference, reduced, type Picture } from '../e2e/picture-difference.ts';

/** A grey page with a dark box of 40 × 12 on it, its left upper corner at (x, y). */
function page(x: number, y: number, [width, height] = [320, 200]): Picture {
	const data = new Uint8Array(width * height * 3).fill(230);
	for (let row = y; row < y + 12; row++) {
		data.fill(60, (row * width + x) * 3, (row * width + x + 40) * 3);
	}
	return { width, height, data };
}

/** More than one pixel in a thousand is what the pictures of figures may not differ by. */
const SHARE = 1e-3;

test('the same page does not differ', () => {
	expect(difference(page(100, 50), page(100, 50))).toBe(0);
});

test('a button that has moved by two pixels differs by more than is let pass', () => {
	expect(difference(page(100, 50), page(100, 52))).toBeCloseTo((2 * 2 * 40) / (320 * 200));
	expect(difference(page(100, 50), page(100, 52))).toBeGreaterThan(SHARE);
});

test('one that is gone differs, and so does one that has another colour', () => {
	const without = { ...page(100, 50), data: new Uint8Array(320 * 200 * 3).fill(230) };
	expect(difference(page(100, 50), without)).toBeCloseTo((40 * 12) / (320 * 200));
	const red = page(100, 50);
	for (let i = 0; i < red.data.length; i += 3) if (red.data[i] === 60) red.data[i] = 160;
	expect(difference(page(100, 50), red)).toBeGreaterThan(SHARE);
});

test('edges smoothed otherwise do not: each colour of a pixel may differ by 24', () => {
	const softer = page(100, 50);
	softer.data = softer.data.map((value, i) => value + (i % 2 ? 20 : -20));
	expect(difference(page(100, 50), softer)).toBe(0);
});

test('a row more is let pass and compared without it; a page of another size is another page', () => {
	expect(difference(page(100, 50), page(100, 50, [320, 201]))).toBe(0);
	expect(difference(page(100, 50), page(100, 50, [320, 202]))).toBe(1);
	expect(difference(page(100, 50), page(100, 50, [330, 200]))).toBe(1);
});

test('reducing takes the mean of every block', () => {
	const data = Uint8Array.from([0, 0, 0, 40, 80, 120, 200, 0, 0, 160, 0, 40]);
	expect(reduced({ width: 2, height: 2, data }, 2)).toEqual({
		width: 1,
		height: 1,
		data: Uint8Array.from([100, 20, 40])
	});
});
