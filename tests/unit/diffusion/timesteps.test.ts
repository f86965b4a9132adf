import { describe, expect, it } from 'vitest';
import {
	leading,
	linspace,
	linspaceFractional,
	ownTimesteps,
	trailing
} from '#lib/diffusion/timesteps.ts';
import { leadingInner, linspaceInner } from '../recipe/diffusers/inner-timesteps.ts';
import { expectWithin } from './close.ts';
import { refusalOf } from './refusal.ts';

/** Ours count from 1, diffusers' timesteps from 0. */
const timesteps = (stops: readonly number[]) => stops.map((t) => t - 1);

// DDIMScheduler(timestep_spacing=…).set_timesteps(20).timesteps, T = 1000
describe('20 of 1000 steps', () => {
	const every50 = Array.from({ length: 20 }, (_, i) => 950 - 50 * i);
	it('leading: 950, 900, … 0', () => {
		expect(timesteps(leading()(1000, 20))).toEqual(every50);
	});
	it('leading with steps_offset 1: 951, 901, … 1', () => {
		expect(timesteps(leading(1)(1000, 20))).toEqual(every50.map((t) => t + 1));
	});
	it('trailing: 999, 949, … 49', () => {
		expect(timesteps(trailing(1000, 20))).toEqual(every50.map((t) => t + 49));
	});
	it('linspace: 999, 946, 894, … 53, 0', () => {
		const stops = timesteps(linspace(1000, 20));
		expect(stops.slice(0, 3)).toEqual([999, 946, 894]);
		expect(stops.slice(-2)).toEqual([53, 0]);
	});
});

it('leading never visits t = T but where it visits all (50 steps, offset 1: 981, 961, … 1)', () => {
	const stops = timesteps(leading(1)(1000, 50));
	expect(stops.slice(0, 2)).toEqual([981, 961]);
	expect(stops.at(-1)).toBe(1);
	expect(leading()(1000, 1000)[0]).toBe(1000);
});

it('leading strides by the whole part of T/n (12 steps: 913, 830, … 0)', () => {
	expect(timesteps(leading()(1000, 12)).slice(0, 2)).toEqual([913, 830]);
	expect(timesteps(leading()(1000, 12)).at(-1)).toBe(0);
});

it('halves round to the even step, as NumPy does', () => {
	// DPMSolverMultistepScheduler: np.linspace(0, 999, 13).round()[::-1][:-1] has 166.5 → 166 …
	expect(timesteps(linspaceInner(1000, 12)).slice(-3)).toEqual([250, 166, 83]);
	// … and 499.5 → 500.
	expect(timesteps(linspaceInner(1000, 10))[5]).toBe(500);
});

it('linspace without rounding keeps the fractions', () => {
	expectWithin(
		timesteps(linspaceFractional(1000, 12)).slice(0, 3),
		[999, 908.181818, 817.363636],
		1e-6
	);
});

it('leadingInner divides by n + 1', () => {
	expect(timesteps(leadingInner(1)(1000, 4))).toEqual([801, 601, 401, 201]);
});

// numpy.arange(1000, 0, -1000 / n).round() and 1 + numpy.linspace(0, 999, n).round(), where a half is rounded as their differences fall
it.each([
	[trailing, 48, 937, 3],
	[trailing, 96, 813, 18],
	[linspace, 27, 500, 13],
	[linspace, 61, 500, 30]
] as const)('%o in %i steps has %i at place %i, as NumPy', (spacing, steps, t, at) => {
	expect(spacing(1000, steps)[at]).toBe(t);
});

it('two steps are the fewest of linspace, one stop of one’s own is enough', () => {
	expect(linspace(1000, 2)).toEqual([1000, 1]);
	expect(linspaceFractional(1000, 2)).toEqual([1000, 1]);
	expect(ownTimesteps([600])(1000, 5)).toEqual([600]);
});

it('trailing with as many steps as there are visits every one', () => {
	expect(trailing(10, 10)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
	expect(trailing(1000, 1)).toEqual([1000]);
	// It visits t = 1 from two thirds of them on, where T/n rounds to 1, and rounds halves to even.
	expect([666, 667].map((n) => trailing(1000, n).at(-1))).toEqual([2, 1]);
	expect(trailing(20, 8)).toEqual([20, 18, 15, 12, 10, 8, 5, 2]);
});

describe('steps that cannot be', () => {
	it.each([0, 1001, 2.5, NaN, -3])('%d steps: the spacing names them and its limits', (n) => {
		expect(refusalOf(() => trailing(1000, n))).toContain(
			`${n} steps do not fit trailing spacing, which takes 1 to 1000`
		);
		expect(refusalOf(() => leading()(1000, n))).toContain(
			`${n} steps do not fit leading spacing, which takes 2 to 1000`
		);
	});
	it('one step: leading and linspace would begin where nothing is left to do', () => {
		for (const stops of [leading(), linspace]) {
			expect(refusalOf(() => stops(1000, 1))).toContain('one step alone would start at t = 1');
		}
	});
	it('an offset beyond T is named', () => {
		expect(refusalOf(() => leading(1)(1000, 1000))).toContain('stop 1 is at t = 1001');
	});
});

describe("the reader's own stops", () => {
	it('are taken as they are', () =>
		expect(ownTimesteps([900, 30.5, 1])(1000, 3)).toEqual([900, 30.5, 1]));
	it.each([
		[[10, 10], 'stop 2 is at t = 10'],
		[[0], 'stop 1 is at t = 0'],
		[[1001, 1], 'stop 1 is at t = 1001'],
		[[5, NaN], 'stop 2 is at t = NaN'],
		[[], 'a walk needs at least 1 stop']
	])('%j: %s', (stops, message) =>
		expect(refusalOf(() => ownTimesteps(stops)(1000, stops.length))).toContain(message)
	);
});
