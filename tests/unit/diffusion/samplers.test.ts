import { describe, expect, it, test } from 'vitest';
import { spreadOf } from '#lib/components/spread.ts';
import { predicting } from '#lib/diffusion/denoiser.ts';
import { atTimesteps, flow } from '#lib/diffusion/spacing.ts';
import { x0FromEps } from '#lib/diffusion/predict.ts';
import { vOf } from '#lib/diffusion/predict.ts';
import {
	samplerEntry,
	samplerNames,
	makeSampler,
	samplers,
	type SamplerName
} from '#lib/diffusion/samplers/all.ts';
import { optionValues, type OptionValues } from '#lib/diffusion/samplers/options.ts';
import { linear } from '#lib/diffusion/schedule.ts';
import { maxAbsDifference } from '#lib/diffusion/vector.ts';
import { trailing } from '#lib/diffusion/timesteps.ts';
import { expectWithin } from './close.ts';
import { missBy, twoBells, twoPoints } from './data.ts';
import { end, walk } from './walk.ts';

const schedule = linear();
const levels = (steps: number) => atTimesteps(trailing)(schedule, steps);

/** Every sampler as it comes, and the variants that take another way through the code. */
const variants = [
	...samplerNames.map((name) => [name, {}] as const),
	['ddpm', { variance: 'large' }] as const,
	['ddim', { eta: 0.5 }] as const,
	['dpmSolver', { order: 1 }] as const,
	['dpmSolver', { order: 3, slope: 'heun' }] as const,
	['dpmSolver', { order: 2, eta: 1 }] as const,
	['unipc', { order: 3, bh: 'bh1' }] as const,
	['unipc', { corrector: 'off' }] as const,
	['deis', { order: 3 }] as const
];

describe.each(variants)('%s %j', (name, values) => {
	const sampler = makeSampler(name, values);
	const entry = samplerEntry(name);

	it('yields frames with next = μ + σz exactly as computed, and z = 0 where σ = 0', async () => {
		for (const frame of await walk(sampler, twoBells, levels(12))) {
			frame.next.forEach((value, i) => {
				expect(value).toBe(Math.fround(frame.mu[i]! + frame.sigma * frame.z[i]!));
			});
			expect(frame.sigma).toBeGreaterThanOrEqual(0);
			if (frame.sigma === 0) expect(frame.z.every((value) => value === 0)).toBe(true);
		}
	});

	it('joins its frames: each begins where the one before ended', async () => {
		const frames = await walk(sampler, twoBells, levels(7));
		expect(frames.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4, 5, 6]);
		expect(frames.map(({ from }) => from)).toEqual(levels(7).slice(0, -1));
		expect(frames.map(({ to }) => to)).toEqual(levels(7).slice(1));
		frames.slice(1).forEach((frame, i) => expect(frame.x).toEqual(frames[i]!.next));
	});

	it('shows the ε̂ and x̂₀ of its first evaluation, made at x', async () => {
		for (const { x, from, eps, x0, calls } of await walk(sampler, twoBells, levels(9))) {
			expect(calls[0]!.x).toEqual(x);
			expect(calls[0]!.alphaBar).toBe(from);
			expect(eps).toEqual(calls[0]!.prediction.eps);
			expectWithin(x0, x0FromEps(x, eps, from), 3e-5);
		}
	});

	it('makes as many evaluations as its entry says', async () => {
		for (const grid of [levels, (steps: number) => flow()(schedule, steps)]) {
			for (const steps of [1, 2, 10]) {
				const frames = await walk(sampler, twoBells, grid(steps));
				const calls = frames.reduce((total, frame) => total + frame.calls.length, 0);
				expect(calls).toBe(entry.evaluations(steps, grid(steps)[0]!));
			}
		}
	});

	it('depends on fresh noise only if its entry says so', async () => {
		const start = twoBells;
		const x = (await walk(sampler, start, levels(5)))[0]!.x;
		const [a, b] = await Promise.all(
			[1, 2].map(async (seed) => end(await walk(sampler, start, levels(5), { seed, start: x })))
		);
		const differs = a!.some((value, i) => value !== b![i]);
		expect(differs).toBe(entry.stochastic(optionValues(entry.options, values)));
	});

	it('starts from pure noise, ᾱ = 0, with a network that knows x̂₀ there', async () => {
		const denoise = predicting.v(async (x, alphaBar) => {
			const { eps, x0 } = await twoPoints(x, alphaBar);
			return vOf(x0!, eps, alphaBar);
		});
		const grid = flow()(schedule, 40);
		expect(grid[0]).toBe(0);
		expect(missBy(end(await walk(sampler, denoise, grid, { size: 64 })), 1)).toBeLessThan(0.02);
	});

	it('may stand still: a step from a level to itself changes nothing it should not', async () => {
		const still = [...levels(6).slice(0, -1), levels(6).at(-2)!];
		const frames = await walk(sampler, twoBells, still);
		expect(end(frames).every(Number.isFinite)).toBe(true);
	});

	it.each([20, 50, 200, 1000])('lands on the data in %i steps', async (steps) => {
		const size = steps < 200 ? 64 : 8;
		const onPoints = end(await walk(sampler, twoPoints, levels(steps), { size, seed: 3 }));
		expect(missBy(onPoints, 1)).toBeLessThan(0.08);
		// A draw from N(±0.6, 0.1²) misses ±0.6 by 0.08 on average.
		const onBells = end(await walk(sampler, twoBells, levels(steps), { size, seed: 3 }));
		expect(missBy(onBells, 0.6)).toBeLessThan(0.15);
	});

	it('asks for nothing more once the reader leaves the loop', async () => {
		let asked = 0;
		const counted: typeof twoBells = (x, alphaBar) => (asked++, twoBells(x, alphaBar));
		const noise = () => new Float32Array(4);
		for await (const frame of sampler(
			{ denoise: counted, noise },
			new Float32Array(4),
			levels(9)
		)) {
			if (frame.step === 2) break;
		}
		expect(asked).toBeLessThanOrEqual(6);
	});
});

test('DDPM without its fresh noise rolls nothing, and ends between the bells, whatever it starts from', async () => {
	const options = { size: 64, seed: 3 };
	const frames = await walk(
		makeSampler('ddpm', { variance: 'none' }),
		twoBells,
		levels(20),
		options
	);
	expect(
		frames.every(({ sigma, next, mu }) => sigma === 0 && maxAbsDifference(next, mu) === 0)
	).toBe(true);
	const rolled = end(await walk(makeSampler('ddpm'), twoBells, levels(20), options));
	expect(spreadOf(end(frames))).toBeLessThan(spreadOf(rolled) / 3);
	expect(samplerEntry('ddpm').stochastic({ variance: 'none' })).toBe(false);
});

describe('levels that cannot be walked', () => {
	const first = async (given: number[]) => {
		for (const name of samplerNames) await walk(makeSampler(name), twoBells, given);
	};
	it.each([
		[[0.5], 'a walk needs at least 2 levels of ᾱ, not 1'],
		[[], 'a walk needs at least 2 levels of ᾱ, not 0'],
		[[0.5, 0.2, 1], 'step 0 goes from ᾱ = 0.5 to 0.2'],
		[[-0.1, 1], 'step 0 goes from ᾱ = -0.1 to 1'],
		[[0.1, 1.1], 'step 0 goes from ᾱ = 0.1 to 1.1'],
		[[0.1, 1, 1], 'step 1 goes from ᾱ = 1 to 1'],
		[[0, 0, 1], 'step 0 goes from ᾱ = 0 to 0'],
		[[0.1, NaN], 'step 0 goes from ᾱ = 0.1 to NaN']
	])('%j: %s', async (given, message) => {
		await expect(first(given)).rejects.toThrow(message);
	});
});

describe('the registry', () => {
	it('names what there is when asked for something else', () => {
		expect(() => makeSampler('dpm++' as SamplerName)).toThrow(
			'there is no sampler "dpm++": choose one of ddpm, ddim'
		);
		expect(() => makeSampler('toString' as SamplerName)).toThrow('there is no sampler "toString"');
	});
	it.each<[SamplerName, object, string]>([
		['ddim', { eta: 2 }, 'eta = 2 is outside 0 … 1'],
		['ddim', { eta: NaN }, 'eta = NaN is outside 0 … 1'],
		['ddim', { eta: '1' }, 'eta = 1 is outside 0 … 1'],
		['ddim', { order: 2 }, 'there is no option "order" here'],
		['lms', { order: 2.5 }, 'order = 2.5 is not whole'],
		['unipc', { order: 4 }, 'order = 4 is outside 1 … 3'],
		['ddpm', { variance: 'huge' }, 'variance "huge" is not one of small, large, none']
	])('%s %j: %s', (name, values, message) => {
		expect(() => makeSampler(name, values as OptionValues)).toThrow(message);
	});
	it('has defaults that can be', () => {
		for (const entry of Object.values(samplers)) {
			expect(() => optionValues(entry.options, {})).not.toThrow();
		}
	});
});
