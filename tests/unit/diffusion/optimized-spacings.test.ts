import { describe, expect, it } from 'vitest';
import { angleOf, sigmaOf } from '#lib/diffusion/noise-level.ts';
import { aligned, klOptimal } from '#lib/diffusion/optimized-spacings.ts';
import { cosine, linear, rescaleZeroTerminalSnr, scaledLinear } from '#lib/diffusion/schedule.ts';
import { atTimesteps, type Spacing } from '#lib/diffusion/spacing.ts';
import { trailing } from '#lib/diffusion/timesteps.ts';
import { expectWithin } from './close.ts';
import { refusalOf } from './refusal.ts';

const schedule = scaledLinear();
const sigmas = (spacing: Spacing, steps: number, of = schedule) =>
	spacing(of, steps).slice(0, -1).map(sigmaOf);
const close = (actual: number[], expected: number[]) =>
	expectWithin(
		actual.map((value, i) => value / expected[i]!),
		expected.map(() => 1),
		1e-10
	);

describe('align your steps', () => {
	it('in 10 steps has the published levels', () => {
		close(
			sigmas(aligned, 10),
			[14.615, 6.475, 3.861, 2.697, 1.886, 1.396, 0.963, 0.652, 0.399, 0.152]
		);
	});
	// numpy.interp of ln σ over evenly spaced places
	it('in other numbers of steps is read on straight lines in ln σ', () => {
		close(sigmas(aligned, 4), [14.615, 3.22693616299, 1.396, 0.510047056653]);
		close(sigmas(aligned, 20).slice(-3), [0.246268146539, 0.152, 0.0663927706908]);
		close(sigmas(aligned, 1), [14.615]);
	});
	it('does not ask what the schedule is', () => {
		expect(aligned(cosine(), 7)).toEqual(aligned(schedule, 7));
	});
});

describe('KL-optimal', () => {
	// numpy: tan of evenly spaced arctan(σ/c), on scaled linear
	it.each([
		[
			1,
			[14.6146412293, 2.63288785779, 1.29476728739, 0.711626813124, 0.335637389052, 0.0291671581517]
		],
		[
			0.5,
			[14.6146412293, 1.46039230214, 0.69224128154, 0.379786657553, 0.184746619267, 0.0291671581517]
		]
	])('c = %d has the levels of the reference', (c, expected) => {
		close(sigmas(klOptimal(c), 6), expected);
	});
	it('is even in the angle where c is 1', () => {
		expect(klOptimal()(schedule, 9)).toEqual(klOptimal(1)(schedule, 9));
		const angles = klOptimal()(schedule, 9).slice(0, -1).map(angleOf);
		const gaps = angles.slice(1).map((angle, i) => angles[i]! - angle);
		expectWithin(
			gaps,
			gaps.map(() => gaps[0]!),
			1e-9
		);
	});
	it('is nearly the trailing spacing of the cosine schedule', () => {
		const steps = 50;
		const [kl, ours] = [klOptimal(), atTimesteps(trailing)].map((it) =>
			it(cosine(), steps).map(angleOf)
		);
		// A step is 0.031 of an angle; at the quiet end they are apart by one.
		expectWithin(kl!, ours!, 0.036);
		expectWithin(kl!.slice(0, 10), ours!.slice(0, 10), 0.009);
	});
	it('begins in pure noise where the schedule ends there', () => {
		const zero = rescaleZeroTerminalSnr(linear());
		const levels = klOptimal()(zero, 5);
		expect([levels[0], levels.at(-1), levels.length]).toEqual([0, 1, 6]);
		expect(angleOf(levels[2]!)).toBeCloseTo((angleOf(0) + angleOf(zero[1]!)) / 2, 6);
	});
});

describe.each([
	['align your steps', aligned],
	['KL-optimal', klOptimal(0.5)]
])('%s', (_, spacing) => {
	it('rises to 1 in as many steps as asked, from 1 step to T', () => {
		for (const steps of [1, 2, 7, 1000]) {
			const levels = spacing(schedule, steps);
			expect(levels).toHaveLength(steps + 1);
			expect(levels.every((a, i) => i === 0 || a > levels[i - 1]!)).toBe(true);
			expect(levels.at(-1)).toBe(1);
		}
	});
	it('names a number of steps that cannot be', () => {
		expect(refusalOf(() => spacing(schedule, 1001))).toContain('1001');
		expect(refusalOf(() => spacing(schedule, 0))).toContain('0');
	});
});
