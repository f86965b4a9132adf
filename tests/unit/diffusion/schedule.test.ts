import { describe, expect, it, test } from 'vitest';
import { smallStd } from '#lib/diffusion/posterior.ts';
import { snr } from '#lib/diffusion/noise-level.ts';
import {
	bent,
	betasOf,
	cosine,
	fromBetas,
	linear,
	rescaleZeroTerminalSnr,
	scaledLinear,
	sigmoid
} from '#lib/diffusion/schedule.ts';
import { expectRelative } from './close.ts';
import { COSINE, LINEAR, SCALED_LINEAR } from './schedule-tables.ts';

describe.each([
	{ name: 'linear', schedule: linear(), table: LINEAR, half: 260, checksum: 275.513233397 },
	{
		name: 'scaledLinear',
		schedule: scaledLinear(),
		table: SCALED_LINEAR,
		half: 355,
		checksum: 373.376630569
	},
	{ name: 'cosine', schedule: cosine(), table: COSINE, half: 497, checksum: 495.577512582 }
])('$name', ({ schedule, table, half, checksum }) => {
	it.each(table)('agrees with 50-digit arithmetic at t = %i', (...row) => {
		const [t, beta, alphaBar, signal, noise, ratio, spread] = row as [
			number,
			number,
			number,
			number,
			number,
			number,
			number
		];
		const [before, now] = [schedule[t - 1]!, schedule[t]!];
		expectRelative(betasOf(schedule)[t - 1]!, beta, 1e-10);
		expectRelative(now, alphaBar, 1e-10);
		expectRelative(Math.sqrt(now), signal, 1e-10);
		expectRelative(Math.sqrt(1 - now), noise, 1e-10);
		expectRelative(snr(now), ratio, 1e-10);
		expectRelative(smallStd(now, before) ** 2, spread, 1e-10);
	});

	it(`has more noise than signal from t = ${half} on, and not before`, () => {
		expect(schedule.findIndex((value) => snr(value) < 1)).toBe(half);
	});

	it('adds up to the reference checksum', () => {
		const total = schedule.subarray(1).reduce((a, b) => a + b, 0);
		expectRelative(total, checksum, 1e-11);
	});

	it('begins with clean data at t = 0 and keeps ᾱ in float64', () => {
		expect(schedule[0]).toBe(1);
		expect(schedule).toBeInstanceOf(Float64Array);
		expect(schedule.length).toBe(1001);
	});
});

describe('cosine', () => {
	it('clips β at the very last step only', () => {
		const schedule = cosine();
		expectRelative(schedule[1000]! / schedule[999]!, 0.001, 1e-12);
	});
});

describe('sigmoid', () => {
	it('is symmetric about the middle of its β', () => {
		const betas = betasOf(sigmoid());
		expectRelative(betas[0]! + betas[999]!, 1e-4 + 0.02, 1e-11);
		// Python: 1e-4 + 0.0199 / (1 + math.exp(6))
		expectRelative(betas[0]!, 0.00014920520081703202, 1e-11);
	});
});

describe('rescaleZeroTerminalSnr', () => {
	const rescaled = rescaleZeroTerminalSnr(scaledLinear());
	it.each([
		[1, 0.99915, 0.00085],
		[2, 0.99823344614, 0.000917333593372],
		[100, 0.888085894794, 0.00148500899037],
		[250, 0.654189006539, 0.00263861001325],
		[500, 0.242359166556, 0.0055157787346],
		[750, 0.0331714828319, 0.0111873067237],
		[900, 0.00303307237065, 0.0237620698218],
		[999, 1.96788805662e-7, 0.751137004177],
		[1000, 0, 1]
	])('agrees with the reference for scaledLinear at t = %i', (t, alphaBar, beta) => {
		expectRelative(rescaled[t]!, alphaBar, 1e-10);
		expectRelative(betasOf(rescaled)[t - 1]!, beta, 1e-10);
	});

	it('agrees with the reference for linear', () => {
		const other = rescaleZeroTerminalSnr(linear());
		expectRelative(other[500]!, 0.0760287505471, 1e-10);
		expectRelative(other[999]!, 4.21326246509e-9, 1e-9);
		expect(other[0]).toBe(1);
	});
});

test('a schedule has 2 steps or more, and usually 1000', () => {
	expect(linear(2)).toHaveLength(3);
	expect(() => linear(1)).toThrow('T = 1: a schedule has at least 2 steps');
	for (const schedule of [linear(), cosine(), bent([0.5, 0.1])]) {
		expect(schedule).toHaveLength(1001);
	}
});

test('ᾱ falls from the first step on, and may end at 0', () => {
	expect(() => fromBetas([0, 0.1])).toThrow('it is 1 at t = 0 and 1 at t = 1');
	expect([...fromBetas([0.5, 1])]).toEqual([1, 0.5, 0]);
	expect(() => fromBetas([0.5, 1.1])).toThrow('stay at 0 or above');
});

describe('bent', () => {
	it('draws straight lines between the knots', () => {
		const schedule = bent([0.5, 0.1], 4);
		expect(Array.from(schedule)).toEqual(
			[1, 0.75, 0.5, 0.3, 0.1].map((v) => expect.closeTo(v, 14))
		);
	});
	it('names the step at which a curve stops falling', () => {
		expect(() => bent([0.5, 0.6], 4)).toThrow('it is 0.5 at t = 2 and 0.55 at t = 3');
	});
	it.each([[[0.5, -0.1]], [[1.2, 0.1]], [[0.5, NaN]]])('refuses knots %j', (knots) => {
		expect(() => bent(knots, 10)).toThrow('ᾱ must fall from step to step');
	});
});

it('a β of 0 or above 1 is no schedule', () => {
	expect(() => fromBetas([0.1, 0])).toThrow('ᾱ must fall');
	expect(() => fromBetas([0.1, 1.5])).toThrow('ᾱ must fall');
});

it('T has to be whole and at least 2', () => {
	for (const T of [1, 0, 2.5, NaN]) expect(() => linear(T)).toThrow(`T = ${T}`);
});
