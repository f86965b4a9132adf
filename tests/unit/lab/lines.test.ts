import { expect, test } from 'vitest';
import { simplified } from '#lib/lab/simplified.ts';
import { pointsAt } from '#lib/lab/trajectories.ts';
import { gridPoints } from '#lib/lab/grid.ts';
import { alphaBarOfNoise, noiseOf } from '#lib/lab/noise.ts';
import type { Point } from '#lib/lab/distribution.ts';

test('a drawn line keeps its corners and loses what lies between them', () => {
	const straight = Array.from({ length: 50 }, (_, i): Point => [i / 10, 0]);
	const up = Array.from({ length: 50 }, (_, i): Point => [4.9, i / 10]);
	expect(simplified([...straight, ...up], 0.02)).toEqual([
		[0, 0],
		[4.9, 0],
		[4.9, 4.9]
	]);
	expect(simplified([[1, 1]], 0.02)).toEqual([[1, 1]]);
	expect(
		simplified(
			[
				[1, 1],
				[1.001, 1],
				[1, 1]
			],
			0.02
		)
	).toEqual([[1, 1]]);
});

test('a closed circle stays within the tolerance', () => {
	const circle = Array.from({ length: 201 }, (_, i): Point => {
		const angle = (2 * Math.PI * i) / 200;
		return [Math.cos(angle), Math.sin(angle)];
	});
	const fewer = simplified(circle, 0.02);
	expect(fewer.length).toBeLessThan(30);
	expect(fewer.every(([x, y]) => Math.abs(Math.hypot(x, y) - 1) < 1e-9)).toBe(true);
});

test('between two stops of a film, points lie on the line between them, by the angle of the noise', () => {
	const levels = [0, 0.5, 1].map((quiet) => alphaBarOfNoise(1 - quiet));
	const stops = [0, 1, 3].map((x) => Float32Array.of(x, -x));
	expect([...pointsAt({ levels, stops }, 0.75)]).toEqual([0.5, -0.5]);
	expect([...pointsAt({ levels, stops }, 0.25)].map((v) => Number(v.toFixed(6)))).toEqual([2, -2]);
	expect([...pointsAt({ levels, stops }, 0)]).toEqual([3, -3]);
	expect([...pointsAt({ levels, stops }, 1)]).toEqual([0, -0]);
	expect(noiseOf(0.5)).toBeCloseTo(0.5, 12);
});

test('a grid of two by two has its squares’ middles at ±1.5, the upper row first', () => {
	expect([...gridPoints(2)]).toEqual([-1.5, 1.5, 1.5, 1.5, -1.5, -1.5, 1.5, -1.5]);
});
