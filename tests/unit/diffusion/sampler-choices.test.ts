import { expect, it, test } from 'vitest';
import { linear } from '#lib/diffusion/schedule.ts';
import { makeSampler, samplers } from '#lib/diffusion/samplers/all.ts';
import { dpmMoments, dpmSolver } from '#lib/diffusion/samplers/dpm-solver.ts';
import { lms } from '#lib/diffusion/samplers/lms.ts';
import { unipc, unipcMoments } from '#lib/diffusion/samplers/unipc.ts';
import { atTimesteps } from '#lib/diffusion/spacing.ts';
import { trailing } from '#lib/diffusion/timesteps.ts';
import { twoBells } from './data.ts';
import { end, walk } from './walk.ts';

const levels = atTimesteps(trailing)(linear(), 6);
const ends = async (sampler: ReturnType<typeof makeSampler>) =>
	end(await walk(sampler, twoBells, levels));

test('the highest orders, and how finely η can be set', () => {
	const highest = [samplers.lms, samplers.dpmSolver, samplers.unipc, samplers.deis].map(
		({ options: { order } }) => order.kind === 'number' && [order.default, order.max]
	);
	expect(highest).toEqual([
		[4, 4],
		[2, 3],
		[2, 3],
		[2, 3]
	]);
	for (const { eta } of [samplers.ddim.options, samplers.dpmSolver.options]) {
		expect(eta).toEqual({ kind: 'number', default: 0, min: 0, max: 1, step: 0.05 });
	}
});

test('how far and how finely churn and γ can be set', () => {
	for (const { options, stochastic } of [samplers.euler, samplers.heun]) {
		expect(options).toEqual({
			churn: { kind: 'number', default: 0, min: 0, max: 100, step: 0.5 },
			churnAbove: { kind: 'number', default: 0.05, min: 0, max: 10, step: 0.01 },
			churnBelow: { kind: 'number', default: 50, min: 0, max: 1000, step: 0.5 },
			churnNoise: { kind: 'number', default: 1.003, min: 0.9, max: 1.1, step: 0.001 }
		});
		expect([0, 0.5].map((churn) => stochastic({ churn }))).toEqual([false, true]);
	}
	expect(samplers.lcm.options.gamma).toEqual({
		kind: 'number',
		default: 1,
		min: 0,
		max: 1,
		step: 0.05
	});
});

it.each(['midpoint', 'heun'] as const)('DPM-Solver++ weighs the slope by %s', async (slope) => {
	expect(await ends(makeSampler('dpmSolver', { slope }))).toEqual(
		await ends(dpmSolver({ moments: dpmMoments[slope] }))
	);
});

it.each(['bh1', 'bh2'] as const)('UniPC takes %s', async (bh) => {
	expect(await ends(makeSampler('unipc', { bh }))).toEqual(
		await ends(unipc({ moments: unipcMoments[bh] }))
	);
});

test('the choices lead elsewhere', async () => {
	const [midpoint, heun] = await Promise.all(
		['midpoint', 'heun'].map((slope) => ends(makeSampler('dpmSolver', { slope })))
	);
	expect(midpoint).not.toEqual(heun);
	const [bh1, bh2] = await Promise.all(
		['bh1', 'bh2'].map((bh) => ends(makeSampler('unipc', { bh })))
	);
	expect(bh1).not.toEqual(bh2);
});

it('LMS goes through four answers where nothing else is said', async () => {
	expect(await ends(lms())).toEqual(await ends(lms(4)));
	expect(await ends(lms())).not.toEqual(await ends(lms(3)));
});
