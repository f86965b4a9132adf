import { describe, expect, it } from 'vitest';
import {
	alphaBarAt,
	atTimesteps,
	exponential,
	exponentialSigmas,
	flow,
	karras,
	karrasSigmas,
	shifted,
	timeOf
} from '#lib/diffusion/spacing.ts';
import { flowTime, sigmaOf } from '#lib/diffusion/noise-level.ts';
import { linear, rescaleZeroTerminalSnr, scaledLinear } from '#lib/diffusion/schedule.ts';
import { ownTimesteps, trailing } from '#lib/diffusion/timesteps.ts';
import { expectRelative, expectWithin } from './close.ts';
import { refusalOf } from './refusal.ts';

const schedule = scaledLinear();

describe("Karras' noise levels, ρ = 7", () => {
	it('agree with the reference for n = 10 over 0.002 … 80', () => {
		const reference = [
			80, 42.4151893185, 21.1086767362, 9.72320135526, 4.06612360295, 1.50174197907, 0.469979057998,
			0.116638563525, 0.0204353345534, 0.002
		];
		karrasSigmas(10, 80, 0.002).forEach((s, i) => expectRelative(s, reference[i]!, 1e-10));
	});
	it('agree with the reference for the EDM default n = 18', () => {
		const reference = [
			80, 57.5859847212, 40.7855737965, 28.3745846042, 19.3524529803, 12.9100823808, 8.4009353091,
			5.3151945218, 3.25682151977, 1.92333983704, 1.08817063655, 0.585348123195, 0.296442284479,
			0.139516468731, 0.0599473112355, 0.0229345183723, 0.00752801996278, 0.002
		];
		karrasSigmas(18, 80, 0.002).forEach((s, i) => expectRelative(s, reference[i]!, 1e-10));
	});
	it("agree with the reference on Stable Diffusion's range", () => {
		const reference = [
			14.6146412293, 9.10292813405, 5.47839198644, 3.16860307296, 1.74941704925, 0.914072265031,
			0.446918209373, 0.20139829978, 0.0819102383203, 0.0291671581517
		];
		const levels = karras()(schedule, 10);
		expect(levels.at(-1)).toBe(1);
		levels.slice(0, -1).forEach((a, i) => expectRelative(sigmaOf(a), reference[i]!, 1e-9));
	});
	it('with one step is the loudest alone', () => expect(karrasSigmas(1, 80, 0.002)).toEqual([80]));
});

it('exponential levels keep one factor', () => {
	const levels = exponentialSigmas(5, 16, 1);
	expectWithin(levels, [16, 8, 4, 2, 1], 1e-12);
	expect(exponential()(schedule, 6)).toHaveLength(7);
});

describe('shift', () => {
	// SD3, shift 3
	it.each([
		[0.1, 0.25],
		[0.25, 0.5],
		[0.5, 0.75],
		[0.75, 0.9],
		[0.9, 0.964285714286]
	])('3 moves t = %d to %d', (t, moved) => expectRelative(shifted(t, 3), moved, 1e-10));
	it('FLUX’s dynamic shift is the same with s = e^μ', () => {
		expectRelative(shifted(0.5, Math.exp(1.15)), 0.759510916949, 1e-10);
		expectRelative(shifted(0.5, Math.exp(0.63)), 0.652489462193, 1e-10);
	});
	it('leaves both ends of the flow grid where they are', () => {
		const levels = flow(3)(schedule, 4);
		expect([levels[0], levels.at(-1)]).toEqual([0, 1]);
		expectWithin(levels.map(flowTime), [1, 0.9, 0.75, 0.5, 0], 1e-12);
	});
});

describe('between training steps', () => {
	it('the noise level is a straight line', () => {
		const [a, b] = [sigmaOf(schedule[300]!), sigmaOf(schedule[301]!)];
		expectRelative(sigmaOf(alphaBarAt(schedule, 300.25)), a + 0.25 * (b - a), 1e-12);
		expect(alphaBarAt(schedule, 300)).toBe(schedule[300]);
		expect(alphaBarAt(schedule, 0)).toBe(1);
	});
	it.each([-1, 1000.5, 1001, NaN])('t = %d lies outside', (t) => {
		expect(() => alphaBarAt(schedule, t)).toThrow(`t = ${t} lies outside 0 … 1000`);
	});
	it('timeOf finds the step again', () => {
		for (const t of [0, 1, 2, 500, 999, 1000]) {
			expect(timeOf(schedule, schedule[t]!)).toBeCloseTo(t, 9);
		}
		expect(timeOf(schedule, 0)).toBe(1000);
	});
});

it('timeOf draws a straight line in ᾱ between two training steps', () => {
	const [high, low] = [schedule[10]!, schedule[11]!];
	expect(timeOf(schedule, low + 0.75 * (high - low))).toBeCloseTo(10.25, 9);
});

describe('every grid', () => {
	const grids = [atTimesteps(trailing), karras(), exponential(), flow()];
	it('rises to 1 in as many steps as asked, from 1 step to T', () => {
		for (const grid of grids) {
			for (const steps of [1, 2, 7, 1000]) {
				const levels = grid(schedule, steps);
				expect(levels).toHaveLength(steps + 1);
				expect(levels.every((a, i) => i === 0 || a > levels[i - 1]!)).toBe(true);
				expect(levels.at(-1)).toBe(1);
			}
		}
	});
	it('names a number of steps that cannot be', () => {
		for (const grid of grids) expect(refusalOf(() => grid(schedule, 5000))).toContain('5000');
	});
	it('begins at ᾱ = 0 where the schedule ends there, except those that space by σ', () => {
		const zero = rescaleZeroTerminalSnr(linear());
		expect(atTimesteps(trailing)(zero, 5)[0]).toBe(0);
		expect(atTimesteps(ownTimesteps([1000, 10]))(zero, 2)).toEqual([0, zero[10], 1]);
		expect(refusalOf(() => karras()(zero, 5))).toContain('ends in pure noise');
	});
});

it('ρ and shift outside their range are named, the ends belong to it', () => {
	for (const rho of [0, 0.99, 100.5, NaN]) {
		expect(() => karras(rho)).toThrow(`ρ = ${rho} is outside 1 … 100`);
	}
	for (const shift of [0, -1, 100.5, NaN]) {
		expect(() => flow(shift)).toThrow(`shift ${shift} is outside 0 … 100`);
	}
	for (const rho of [1, 1.5, 100]) expect(karras(rho)(schedule, 4)).toHaveLength(5);
	for (const shift of [0.25, 100]) expect(flow(shift)(schedule, 4)).toHaveLength(5);
	expect(flow()(schedule, 4)).toEqual(flow(1)(schedule, 4));
});
