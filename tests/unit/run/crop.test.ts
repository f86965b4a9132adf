import { expect, test } from 'vitest';
import { CENTRED, MOST_ZOOM, pulled, squareIn, zoomed } from '#lib/run/crop.ts';

const wide = { width: 300, height: 100 };

test('the square lies where the view says, and never beyond the picture', () => {
	expect(squareIn(wide, CENTRED)).toEqual({ left: 100, top: 0, side: 100 });
	expect(squareIn(wide, { x: 1, y: 1, zoom: 2 })).toEqual({ left: 250, top: 50, side: 50 });
});

test('pulled by a side to the right, what was left of the square comes into it', () => {
	expect(squareIn(wide, pulled(wide, CENTRED, 0.5, 0.5))).toEqual({ left: 50, top: 0, side: 100 });
	expect(pulled(wide, CENTRED, 9, 0)).toEqual({ ...CENTRED, x: 0 });
	expect(pulled(wide, CENTRED, -9, 0)).toEqual({ ...CENTRED, x: 1 });
});

test('zoomed in and out, the middle stays where it is; at the edge as far as it can', () => {
	const near = zoomed(wide, { ...CENTRED, x: 0.25 }, 4);
	expect(squareIn(wide, near)).toEqual({ left: 87.5, top: 37.5, side: 25 });
	expect(zoomed(wide, near, 1)).toEqual({ ...CENTRED, x: 0.25 });
	expect(squareIn(wide, zoomed(wide, { x: 0, y: 0, zoom: 4 }, 1))).toEqual({
		left: 0,
		top: 0,
		side: 100
	});
	expect(zoomed(wide, CENTRED, 99).zoom).toBe(MOST_ZOOM);
	expect(zoomed(wide, CENTRED, 0).zoom).toBe(1);
});
