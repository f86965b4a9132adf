import { describe, expect, it } from 'vitest';
import { karrasSigmas } from '#lib/diffusion/spacing.ts';
import { alphaBarOfSigma } from '#lib/diffusion/noise-level.ts';
import type { Sampler } from '#lib/diffusion/sampler.ts';
import { makeSampler, type SamplerName } from '#lib/diffusion/samplers/all.ts';
import { deis } from '#lib/diffusion/samplers/deis.ts';
import { dpmSolver } from '#lib/diffusion/samplers/dpm-solver.ts';
import { expectWithin } from './close.ts';
import { oneBell } from './data.ts';
import { end, walk } from './walk.ts';

/**
 * Data N(0, 0.5²), from x(σ = 80) = 80 over Karras' levels 80 … 0.002 and then 0: the ODE leads to
 * 80·√(0.25/(0.25 + 6400)) = 0.499990234661.
 */
const EXACT = 0.499990234661;
const start = Float32Array.of(80 / Math.sqrt(1 + 80 ** 2));

async function arrive(sampler: Sampler, steps: number): Promise<number> {
	const levels = [...karrasSigmas(steps, 80, 0.002).map(alphaBarOfSigma), 1];
	return end(await walk(sampler, oneBell, levels, { start }))[0]!;
}

const COUNTS = [5, 10, 20, 40, 80];

// numpy, float64
it.each<[SamplerName, number[]]>([
	['euler', [0.233628931608, 0.365213065063, 0.430537877463, 0.464850774486, 0.482320419585]],
	['heun', [1.25788630767, 0.609798000799, 0.521823542267, 0.504876864654, 0.501145314013]],
	['dpmSolver', [0.432652067797, 0.579386657643, 0.524618875615, 0.505192424886, 0.501180043538]]
])('%s arrives where the reference does, for 5 to 80 steps', async (name, expected) => {
	const sampler = makeSampler(name);
	expectWithin(await Promise.all(COUNTS.map((n) => arrive(sampler, n))), expected, 2e-6);
});

it('with 5 steps Heun is the worst of the three: a high order is no help far from the answer', async () => {
	const miss = async (name: SamplerName) => Math.abs((await arrive(makeSampler(name), 5)) - EXACT);
	expect(await miss('heun')).toBeGreaterThan(await miss('euler'));
	expect(await miss('heun')).toBeGreaterThan(await miss('dpmSolver'));
});

describe('the error falls with the power of the step that the order says, within 10 %', () => {
	const full = () => Infinity;
	it.each<[string, Sampler, number]>([
		['Euler', makeSampler('euler'), 1],
		['DDIM', makeSampler('ddim'), 1],
		['flow Euler', makeSampler('flowEuler'), 1],
		['DPM-Solver++ 1', makeSampler('dpmSolver', { order: 1 }), 1],
		['Heun', makeSampler('heun'), 2],
		['flow Heun', makeSampler('flowHeun'), 2],
		['LMS 2', makeSampler('lms', { order: 2 }), 2],
		['DPM-Solver++ 2', dpmSolver({ ending: full }), 2],
		['DEIS 2', deis({ ending: full }), 2],
		['UniPC 1, corrected', makeSampler('unipc', { order: 1 }), 2],
		['PLMS, whose even-step weights are exact only on even steps', makeSampler('plms'), 2],
		['LMS 3', makeSampler('lms', { order: 3 }), 3],
		['DEIS 3', deis({ order: 3, ending: full }), 3],
		['UniPC 2, corrected', makeSampler('unipc', { order: 2 }), 3],
		['UniPC 3, corrected', makeSampler('unipc', { order: 3 }), 4]
	])('%s', async (_, sampler, order) => {
		const [coarse, fine] = [await arrive(sampler, 40), await arrive(sampler, 80)];
		const slope = Math.log2(Math.abs(coarse - EXACT) / Math.abs(fine - EXACT));
		expect(Math.abs(slope / order - 1)).toBeLessThan(0.1);
	});
});
