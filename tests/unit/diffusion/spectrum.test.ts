import { expect, test } from 'vitest';
import { gaussian } from '#lib/diffusion/random.ts';
import { radialPower } from '#lib/diffusion/spectrum.ts';

const SIDE = 32;

/** The same in all colours. */
const picture = (value: (x: number, y: number) => number) =>
	Float32Array.from({ length: SIDE * SIDE * 3 }, (_, i) => {
		const dot = Math.floor(i / 3);
		return value(dot % SIDE, Math.floor(dot / SIDE));
	});

test('static has as much of every wave as its variance', () => {
	const power = radialPower(gaussian(1, 0, SIDE * SIDE * 3), SIDE);
	expect(power).toHaveLength(SIDE / 2);
	for (const [i, one] of power.entries()) {
		// Of the longest there are only a few.
		expect(Math.abs(one - 1)).toBeLessThan(i < 3 ? 0.6 : 0.25);
	}
});

test.each([
	['across', (x: number) => Math.cos((2 * Math.PI * 5 * x) / SIDE)],
	['down', (_: number, y: number) => Math.cos((2 * Math.PI * 5 * y) / SIDE)]
])('five waves %s are all of five waves', (_, wave) => {
	const power = radialPower(picture(wave), SIDE);
	const rest = power.filter((_, i) => i !== 4);
	expect(power[4]).toBeGreaterThan(1);
	expect(Math.max(...rest)).toBeLessThan(1e-9 * power[4]!);
});

test('a flat picture has no waves, and twice the contrast four times the power', () => {
	for (const one of radialPower(
		picture(() => 0.7),
		SIDE
	))
		expect(one).toBeLessThan(1e-12);
	const step = (times: number) =>
		radialPower(
			picture((x) => (x < 10 ? times : 0)),
			SIDE
		);
	const [once, twice] = [step(1), step(2)];
	once.forEach((one, i) => expect(twice[i]).toBeCloseTo(4 * one, 5));
});
