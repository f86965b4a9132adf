import { describe, expect, it } from 'vitest';
import type { SamplerName } from '#lib/diffusion/samplers/all.ts';
import { errorAt, EXACT, problemLevels, slopeOf } from '#lib/components/convergence/problem.ts';

const error = async (sampler: SamplerName, steps: number, options = {}) =>
	(await errorAt({ sampler, options }, steps, 7)).error;

// science: numpy, float64
describe('the error against the exact solution', () => {
	it('is measured from where the ODE really leads', () => {
		expect(EXACT).toBeCloseTo(0.499990234661, 12);
	});

	it.each<[SamplerName, number, number]>([
		['euler', 5, 0.233628931608],
		['euler', 80, 0.482320419585],
		['heun', 5, 1.25788630767],
		['heun', 40, 0.504876864654],
		['dpmSolver', 20, 0.524618875615]
	])('of %s in %i steps is that of the reference', async (sampler, steps, end) => {
		expect(await error(sampler, steps)).toBeCloseTo(Math.abs(end - EXACT), 5);
	});

	it('counts evaluations, not steps: Heun needs two a step, but one in the last', async () => {
		const { evaluations } = await errorAt({ sampler: 'heun', options: {} }, 20, 7);
		expect(evaluations).toBe(39);
	});
});

it.each<[SamplerName, object, number]>([
	['euler', {}, 1],
	['heun', {}, 2],
	['dpmSolver', {}, 2],
	['unipc', {}, 3]
])('%s falls with slope −%i on log axes, within 12 %', async (sampler, _, order) => {
	const points = await Promise.all([40, 80].map((n) => errorAt({ sampler, options: {} }, n, 7)));
	expect(slopeOf(points)! / -order).toBeGreaterThan(0.88);
	expect(slopeOf(points)! / -order).toBeLessThan(1.12);
});

it('has no slope where only rounding is left', () => {
	const points = [1e-7, 5e-8].map((error, i) => ({ steps: i, evaluations: 10 ** (i + 1), error }));
	expect(slopeOf(points)).toBeUndefined();
});

it('spaces by ρ: 1 evenly, 7 as EDM does', () => {
	expect(problemLevels(5, 1)).toEqual(
		[80, 60.0005, 40.001, 20.0015, 0.002].map((v) => expect.closeTo(v, 9))
	);
	expect(problemLevels(5, 7)[2]).toBeCloseTo(2.51521897615, 9);
});
