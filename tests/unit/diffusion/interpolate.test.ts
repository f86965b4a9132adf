import { expect, test } from 'vitest';
import { lerp, slerp } from '#lib/diffusion/interpolate.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { maxAbsDifference, sum } from '#lib/diffusion/vector.ts';

const [a, b] = [gaussian(1, 0, 12288), gaussian(2, 0, 12288)];
const length = (v: Float32Array) => Math.sqrt(sum(v, v, (x, y) => x * y));

test.each([
	['lerp', lerp],
	['slerp', slerp]
])('%s begins at one end and ends at the other', (_, between) => {
	expect(maxAbsDifference(between(a, b, 0), a)).toBeLessThan(1e-6);
	expect(maxAbsDifference(between(a, b, 1), b)).toBeLessThan(1e-6);
});

test('a third of the way along a quarter circle is 30 degrees', () => {
	const at = slerp(Float32Array.of(2, 0), Float32Array.of(0, 2), 1 / 3);
	const expected = Float32Array.of(2 * Math.cos(Math.PI / 6), 2 * Math.sin(Math.PI / 6));
	expect(maxAbsDifference(at, expected)).toBeLessThan(1e-6);
});

test('between two that point apart it goes the long arc, a third of 120° at a time', () => {
	const at = (degrees: number) => {
		const angle = (degrees * Math.PI) / 180;
		return Float32Array.of(Math.cos(angle), Math.sin(angle));
	};
	expect(maxAbsDifference(slerp(at(0), at(120), 1 / 3), at(40))).toBeLessThan(1e-6);
	expect(maxAbsDifference(slerp(at(0), at(120), 2 / 3), at(80))).toBeLessThan(1e-6);
});

test('opposite starts have no arc of their own: straight through the middle', () => {
	const [one, other] = [Float32Array.of(1, 0), Float32Array.of(-1, 0)];
	expect(slerp(one, other, 0.25)).toEqual(Float32Array.of(0.5, 0));
});

test('half-way, slerp is as loud as noise and lerp quieter by √½, to 2 %', () => {
	const loudness = Math.sqrt(12288);
	expect(length(slerp(a, b, 0.5)) / loudness).toBeCloseTo(1, 1.7);
	expect(length(lerp(a, b, 0.5)) / loudness).toBeCloseTo(Math.SQRT1_2, 1.7);
});

test('two equal starts have nothing between them, and no NaN', () => {
	expect(maxAbsDifference(slerp(a, a, 0.5), a)).toBeLessThan(1e-6);
});
