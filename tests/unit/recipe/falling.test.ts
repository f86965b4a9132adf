import { describe, expect, it } from 'vitest';
import { falls, nearestFalling } from '#lib/recipe/falling.ts';
import { expectWithin } from '../diffusion/close.ts';

const fall = { min: 0, max: 1, gap: 0.01 };

describe('the nearest falling list', () => {
	it.each<[number[], number[]]>([
		[
			[0.9, 0.5, 0.2],
			[0.9, 0.5, 0.2]
		],
		// The first five rise on the whole: their mean, 0.26, falling by the gap.
		[
			[0.1, 0.3, 0.2, 0.2, 0.5, 0.1],
			[0.28, 0.27, 0.26, 0.25, 0.24, 0.1]
		],
		[
			[3, 2, -1],
			[1, 0.99, 0]
		],
		[
			[0, 0, 0],
			[0.02, 0.01, 0]
		]
	])('of %j is %j', (values, expected) => {
		expectWithin(nearestFalling(values, fall), expected, 1e-12);
		expect(falls(nearestFalling(values, fall), fall)).toBe(true);
	});

	it('is a list that falls already, to the last bit', () => {
		const values = [0.1 + 0.2, 0.1, 0.1 - 1e-12];
		expect(nearestFalling(values, fall)).toEqual(values);
	});
});
