import { decode } from 'fast-png';
import { expect, test } from 'vitest';
import { pngOf } from '../../../scripts/lib/generate/png.ts';

/** Black, mid-grey; red, and white beyond the range. */
const picture = Float32Array.of(-1, -1, -1, 0, 0, 0, 1, -1, -1, 3, 1, 1);
const [black, grey] = [
	[0, 0, 0, 255],
	[128, 128, 128, 255]
];
const [red, white] = [
	[255, 0, 0, 255],
	[255, 255, 255, 255]
];

test('values from −1 to 1 become bytes from 0 to 255', () => {
	const { width, height, data } = decode(pngOf(picture, 2, 1));
	expect([width, height]).toEqual([2, 2]);
	expect([...data]).toEqual([black, grey, red, white].flat());
});

test('enlarged, every pixel is a square of its own colour', () => {
	const { width, height, data } = decode(pngOf(picture, 2, 2));
	expect([width, height]).toEqual([4, 4]);
	const top = [black, black, grey, grey];
	const bottom = [red, red, white, white];
	expect([...data]).toEqual([top, top, bottom, bottom].flat(2));
});
