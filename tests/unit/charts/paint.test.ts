import { expect, test } from 'vitest';
import { paint } from '#lib/charts/paint.ts';
import { movedBy } from '#lib/charts/pixel.ts';

test('a picture maps −1, 0, 1 to black, mid-grey, white; what lies beyond is cut off', () => {
	const bytes = paint(Float32Array.of(-1, 0, 1, -2, 0.5, 2), 2, 'picture');
	expect([...bytes]).toEqual([0, 128, 255, 255, 0, 191, 255, 255]);
});

test('noise maps −3, 0, 3 to black, mid-grey, white', () => {
	expect([...paint(Float32Array.of(-3, 0, 3), 1, 'noise')]).toEqual([0, 128, 255, 255]);
});

test('values that are not three a pixel are refused with both numbers', () => {
	expect(() => paint(new Float32Array(5), 2, 'picture')).toThrow(
		'5 values cannot be drawn as 2 pixels of 3 colours'
	);
});

test('arrow keys move the chosen pixel by one, with Shift by eight, and never out of the picture', () => {
	const size = { width: 64, height: 64 };
	const press = (key: string, shiftKey = false) =>
		movedBy({ key, shiftKey }, { x: 62, y: 3 }, size);
	expect(press('ArrowRight')).toEqual({ x: 63, y: 3 });
	expect(press('ArrowRight', true)).toEqual({ x: 63, y: 3 });
	expect(press('ArrowLeft', true)).toEqual({ x: 54, y: 3 });
	expect(press('ArrowUp', true)).toEqual({ x: 62, y: 0 });
	expect(press('ArrowDown')).toEqual({ x: 62, y: 4 });
	expect(press('Enter')).toBeUndefined();
});
