import { describe, expect, it } from 'vitest';
import { mixtureDenoiser } from '#lib/diffusion/points.ts';
import { makeSampler, samplerEntry, samplerNames } from '#lib/diffusion/samplers/all.ts';
import { ddim } from '#lib/diffusion/samplers/ddim.ts';
import { deis } from '#lib/diffusion/samplers/deis.ts';
import { dpmSolver } from '#lib/diffusion/samplers/dpm-solver.ts';
import { lms } from '#lib/diffusion/samplers/lms.ts';
import { plms } from '#lib/diffusion/samplers/plms.ts';
import { unipc } from '#lib/diffusion/samplers/unipc.ts';
import { dataSide, exactMoments, integrate, noiseSide } from '#lib/diffusion/exponential.ts';
import { linear, rescaleZeroTerminalSnr } from '#lib/diffusion/schedule.ts';
import { alphaBarAt, atTimesteps, flow } from '#lib/diffusion/spacing.ts';
import { ownTimesteps, trailing } from '#lib/diffusion/timesteps.ts';
import { combine } from '#lib/diffusion/vector.ts';
import { expectWithin } from './close.ts';
import { end, walk } from './walk.ts';

/** N(0.6, 0.5²): its mean is lost wherever x̂₀ is. */
const bell = mixtureDenoiser([{ mean: Float32Array.of(0.6), std: 0.5, weight: 1 }]);
const toZero = rescaleZeroTerminalSnr(linear());

const mean = (values: Float32Array) => values.reduce((a, b) => a + b, 0) / values.length;
const spread = (values: Float32Array) =>
	Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

describe('from pure noise, ᾱ = 0', () => {
	const levels = flow()(linear(), 3);

	it.each([
		['DEIS', deis({ order: 1 })],
		['DPM-Solver++', dpmSolver({ order: 1 })],
		['LMS', lms(1)],
		['UniPC through x̂₀', unipc({ order: 1, corrects: () => false })],
		['UniPC through ε̂', unipc({ order: 1, corrects: () => false, side: noiseSide })]
	])('%s of order 1 is the walk of DDIM', async (_, sampler) => {
		const frames = await walk(sampler, bell, levels, { size: 64 });
		const reference = await walk(ddim(), bell, levels, { size: 64 });
		frames.forEach(({ next }, i) => expectWithin(next, reference[i]!.next, 3e-6));
	});

	it('the first step of PLMS is that of DDIM', async () => {
		const [first] = await walk(plms(), bell, levels, { size: 64 });
		const [reference] = await walk(ddim(), bell, levels, { size: 64 });
		expectWithin(first!.next, reference!.next, 3e-6);
		expect(first!.calls).toHaveLength(1);
	});

	it.each(samplerNames)('%s, whatever its order, keeps the mean of the data', async (name) => {
		const orders = 'order' in samplerEntry(name).options ? [1, 2, 3] : [undefined];
		for (const order of orders) {
			const sampler = makeSampler(name, order === undefined ? {} : { order });
			const start = await walk(sampler, bell, flow()(linear(), 20), { size: 1024 });
			expect(mean(end(start))).toBeCloseTo(0.6, 1);
		}
	});

	it('the corrector of UniPC takes the answer nearest to where the step ended', async () => {
		const [first, second] = await walk(unipc({ order: 2 }), bell, levels, { size: 64 });
		const { x, to } = first!;
		// The x from which the second step starts, by what was asked where it began.
		const corrected = combine([Math.sqrt(to), second!.x0], [Math.sqrt(1 - to), x]);
		const known = [{ alphaBar: to, evaluation: { ...second!, call: second!.calls[0]! } }] as const;
		const mu = integrate(corrected, known, second!.to, dataSide(), exactMoments);
		expectWithin(second!.mu, mu, 1e-6);
	});

	it.each([
		['linear to zero, trailing', atTimesteps(trailing)(toZero, 300)],
		['flow, shift 12', flow(12)(linear(), 350)]
	])('%s: no level is too near to it for the SDE', async (_, levels) => {
		expect(levels[1]).toBeLessThan(1e-5);
		for (const eta of [0.3, 1]) {
			const frames = await walk(dpmSolver({ eta }), bell, levels, { size: 256 });
			expect(mean(end(frames))).toBeCloseTo(0.6, 1);
			expect(spread(end(frames))).toBeCloseTo(0.5, 1);
		}
	});
});

it('between the last training step and pure noise √ᾱ is a straight line', () => {
	const root = (t: number) => Math.sqrt(alphaBarAt(toZero, t));
	expect(root(1000)).toBe(0);
	expect(root(999.5)).toBeCloseTo(root(999) / 2, 12);
	expect(root(999.75)).toBeCloseTo(root(999) / 4, 12);
});

it.each(samplerNames)('%s walks stops of one’s own beside pure noise', async (name) => {
	const levels = atTimesteps(ownTimesteps([1000, 999.5, 500, 1]))(toZero, 4);
	const frames = await walk(makeSampler(name), bell, levels, { size: 512 });
	expect(end(frames).every(Number.isFinite)).toBe(true);
	// A trapezoid over σ = 30,000 … 3.4 is Heun's own fault.
	if (name !== 'heun') expect(mean(end(frames))).toBeCloseTo(0.6, 0);
});

describe.each(samplerNames)('%s', (name) => {
	const levels = atTimesteps(trailing)(linear(), 8);

	it.each([1, 3, 6])('stands still at level %i and goes on as if it had not', async (where) => {
		const still = [...levels.slice(0, where + 1), ...levels.slice(where)];
		const sampler = makeSampler(name);
		const frames = await walk(sampler, bell, still, { size: 256 });
		expect(end(frames).every(Number.isFinite)).toBe(true);
		if (samplerEntry(name).stochastic({}) || name === 'plms') return;
		expectWithin(end(frames), end(await walk(sampler, bell, levels, { size: 256 })), 2e-2);
	});
});
