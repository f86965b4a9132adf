import { describe, expect, it, test } from 'vitest';
import { alphaBarOfSigma, sigmaOf } from '#lib/diffusion/noise-level.ts';
import { epsFromX0 } from '#lib/diffusion/predict.ts';
import type { Frame, Sampler } from '#lib/diffusion/sampler.ts';
import { makeSampler } from '#lib/diffusion/samplers/all.ts';
import { churned, churnedLevel, type Churn } from '#lib/diffusion/samplers/churned.ts';
import { euler } from '#lib/diffusion/samplers/euler.ts';
import { heun } from '#lib/diffusion/samplers/heun.ts';
import { expectWithin } from './close.ts';
import { oneBell, twoBells } from './data.ts';
import { end, walk } from './walk.ts';

const sigmas = [10, 4, 1, 0.2, 0];
const levels = sigmas.map(alphaBarOfSigma);
/** Karras' x before step i, in their scale X = x/√ᾱ, is where step i − 1 ended before noise was added to it. */
const fresh = [0.5, -1.2, 0.8, 1.5];
/** The first step's noise is the draw after the last step's; a later step's that of the step before. */
const noise = (step: number) => Float32Array.of(fresh[step === 4 ? 0 : step + 1]!);

async function arrivals(sampler: Sampler): Promise<{ frames: Frame[]; at: number[] }> {
	const start = Float32Array.of(3 * Math.sqrt(levels[0]!));
	const frames: Frame[] = [];
	for await (const frame of sampler({ denoise: oneBell, noise }, start, levels)) frames.push(frame);
	return { frames, at: frames.map(({ mu, to }) => mu[0]! / Math.sqrt(to)) };
}

const some: Churn = { amount: 1.2, minSigma: 0.25, maxSigma: 8, noise: 1.1 };
const most: Churn = { amount: 40, minSigma: 0, maxSigma: 100, noise: 1 };
const none: Churn = { ...most, amount: 0 };

// Algorithm 2 of Karras et al. 2022 written out in NumPy, in their scale, on data N(0, 0.5²), from X = 3 at σ = 10.
it.each<[string, () => Sampler, Churn, number[]]>([
	['some, Euler', euler, some, [1.204488778, -0.6353491018, 0.02514084385, 0.02167314125]],
	['the most, Euler', euler, most, [2.269904319, -0.4634079511, 0.07971138682, 0.2876601415]],
	['none, Euler', euler, none, [1.204488778, 0.315020142, 0.1134072511, 0.09776487164]],
	['some, Heun', heun, some, [1.212775753, -0.8388017427, -0.05733026453, -0.04942264183]],
	['the most, Heun', heun, most, [2.301514934, -0.6256271217, 0.09054394107, 0.295866622]],
	['none, Heun', heun, none, [1.212775753, 0.3843566232, 0.223191915, 0.1924068233]]
])('%s: every step arrives where Algorithm 2 does', async (_, plain, churn, expected) => {
	expectWithin((await arrivals(churned(plain(), churn))).at, expected, 3e-6);
});

test('frames join, at the levels that the noise led to', async () => {
	const { frames } = await arrivals(churned(heun(), some));
	const gamma = 0.3;
	expectWithin(
		frames.map(({ from }) => sigmaOf(from)),
		[10, 4 * (1 + gamma), 1 + gamma, 0.2],
		1e-12
	);
	frames.slice(1).forEach((frame, i) => {
		expect(frame.x).toEqual(frames[i]!.next);
		expect(frame.from).toBe(frames[i]!.to);
	});
	expect(frames.map(({ step }) => step)).toEqual([0, 1, 2, 3]);
	for (const { next, mu, sigma, z } of frames) {
		expect(next[0]).toBe(Math.fround(mu[0]! + sigma * z[0]!));
	}
	expect(frames.at(-1)).toMatchObject({ sigma: 0, to: 1 });
	expect(frames.at(-1)!.z[0]).toBe(0);
});

describe('the level that noise is added up to', () => {
	const at = (sigma: number, churn = some, steps = 4) =>
		sigmaOf(churnedLevel(alphaBarOfSigma(sigma), steps, churn));
	it('is (1 + S_churn/N)·σ, at most √2·σ', () => {
		expect(at(2)).toBeCloseTo(2 * 1.3, 12);
		expect(at(2, some, 12)).toBeCloseTo(2 * 1.1, 12);
		expect(at(2, most)).toBeCloseTo(2 * Math.SQRT2, 12);
	});
	it('is left alone outside S_tmin … S_tmax, both of which belong to it', () => {
		expect(at(0.2)).toBeCloseTo(0.2, 12);
		expect(at(8.5)).toBeCloseTo(8.5, 12);
		const edge = alphaBarOfSigma(1);
		expect(churnedLevel(edge, 4, { ...some, minSigma: 1 })).toBeLessThan(edge);
		expect(churnedLevel(edge, 4, { ...some, maxSigma: 1 })).toBeLessThan(edge);
	});
	it('where none is added, it is the very same number', () => {
		for (let level = 0.001; level < 1; level += 0.001) {
			expect(churnedLevel(level, 4, none)).toBe(level);
		}
	});
	it('of pure noise and of data is the same', () => {
		const everywhere = { ...most, maxSigma: Infinity };
		expect(churnedLevel(0, 4, everywhere)).toBe(0);
		expect(churnedLevel(1, 4, everywhere)).toBe(1);
	});
});

test('a walk from pure noise ends in numbers', async () => {
	const churn = { ...most, maxSigma: Infinity };
	const frames = await walk(churned(euler(), churn), twoBells, [0, 0.2, 0.8, 1]);
	expect(end(frames).every(Number.isFinite)).toBe(true);
	expect(frames[0]!.from).toBe(0);
});

test('over many steps the spread of the data comes out right, with noise and without', async () => {
	// Data N(0, 0.5²), as oneBell, but all numbers at once.
	const denoise = async (x: Float32Array, alphaBar: number) => {
		const gain = (0.25 * Math.sqrt(alphaBar)) / (1 - 0.75 * alphaBar);
		const x0 = x.map((value) => gain * value);
		return { eps: epsFromX0(x, x0, alphaBar), x0 };
	};
	const grid = Array.from({ length: 100 }, (_, i) => alphaBarOfSigma(20 * 0.0005 ** (i / 100)));
	for (const sampler of [makeSampler('heun'), makeSampler('heun', { churn: 30, churnNoise: 1 })]) {
		const drawn = end(await walk(sampler, denoise, [...grid, 1], { size: 2000 }));
		const deviation = Math.sqrt(drawn.reduce((all, value) => all + value ** 2, 0) / drawn.length);
		// Of 2,000 draws from N(0, 0.5²) it strays by 0.008.
		expect(Math.abs(deviation - 0.5)).toBeLessThan(0.024);
	}
});

describe.each(['euler', 'heun'] as const)('%s by its options', (name) => {
	const ends = async (values: object) =>
		end(await walk(makeSampler(name, { ...values }), twoBells, levels));
	const by = (churn: Churn) => churned(name === 'euler' ? euler() : heun(), churn);
	it('usually adds none, whatever else is set', async () => {
		expect(await ends({ churnBelow: 3 })).toEqual(await ends({}));
	});
	it('reads them all', async () => {
		const set = { churn: 2, churnAbove: 0.5, churnBelow: 3, churnNoise: 1.05 };
		const churn = { amount: 2, minSigma: 0.5, maxSigma: 3, noise: 1.05 };
		expect(await ends(set)).toEqual(end(await walk(by(churn), twoBells, levels)));
	});
	it('has the values of Karras et al. 2022 for ImageNet-64 otherwise', async () => {
		const churn = { amount: 40, minSigma: 0.05, maxSigma: 50, noise: 1.003 };
		expect(await ends({ churn: 40 })).toEqual(end(await walk(by(churn), twoBells, levels)));
	});
});

describe('a part of a walk', () => {
	const part = async (means: { steps?: number }) => {
		const frames: Frame[] = [];
		const sampler = churned(euler(), some);
		const start = Float32Array.of(1);
		for await (const frame of sampler(
			{ denoise: oneBell, noise, ...means },
			start,
			levels.slice(1, 3)
		))
			frames.push(frame);
		return frames;
	};
	it('is churned as the whole is', async () => {
		const [whole, alone] = [await part({ steps: 4 }), await part({})];
		expect(sigmaOf(whole[0]!.from)).toBeCloseTo(4 * 1.3, 12);
		expect(sigmaOf(alone[0]!.from)).toBeCloseTo(4 * Math.SQRT2, 12);
	});
	it('ends where its levels end: what follows adds its own noise', async () => {
		const [frame] = await part({ steps: 4 });
		expect(frame).toMatchObject({ to: levels[2], sigma: 0 });
	});
});
