import { expect, test } from 'vitest';
import { besideNoise, gaussian, startNoise, stepNoise } from '#lib/diffusion/random.ts';
import { pointsDenoiser } from '#lib/diffusion/points.ts';
import { repaint } from '#lib/diffusion/repaint.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { samplerNames, makeSampler } from '#lib/diffusion/samplers/all.ts';
import { ddim } from '#lib/diffusion/samplers/ddim.ts';
import { ddpm } from '#lib/diffusion/samplers/ddpm.ts';
import { cosine } from '#lib/diffusion/schedule.ts';
import { trailing } from '#lib/diffusion/timesteps.ts';
import { maxAbsDifference } from '#lib/diffusion/vector.ts';
import { end, walk } from './walk.ts';

const SIZE = 12;
const schedule = cosine();
const levels = [...trailing(1000, 6).map((t) => schedule[t]!), 1];
const picture = gaussian(5, 0, SIZE).map(Math.tanh);
const denoise = pointsDenoiser([1, 2, 3].map((stream) => gaussian(9, stream, SIZE).map(Math.tanh)));
const halves = Float32Array.from({ length: SIZE }, (_, i) => Number(i < SIZE / 2));
const nothing = new Float32Array(SIZE);
const draw = besideNoise(1, SIZE);

const kept = (keep: Float32Array, loops: number, sampler = ddpm()) =>
	walk(repaint(sampler, { picture, keep, loops }, draw), denoise, levels, { size: SIZE });

test.each(samplerNames)(
	'%s: what is to stay stays, to the last bit, and nothing else',
	async (name) => {
		for (const loops of [1, 3]) {
			const painted = end(await kept(halves, loops, makeSampler(name)));
			expect(painted.slice(0, SIZE / 2)).toEqual(picture.slice(0, SIZE / 2));
			const [here, there] = [painted, picture].map((numbers) => numbers.slice(SIZE / 2));
			expect(maxAbsDifference(here!, there!)).toBeGreaterThan(0.1);
		}
	}
);

test('every frame is whole: next = μ + σz, and in what stays it is the picture under its own noise', async () => {
	for (const { mu, sigma, z, next, to, step } of await kept(halves, 2)) {
		const sum = mu.map((mean, i) => mean + sigma * z[i]!);
		expect(maxAbsDifference(sum, next)).toBeLessThanOrEqual(1e-6);
		const noise = draw(2 * step);
		for (const i of [0, 1, 2, 3, 4, 5]) {
			const noised = Math.sqrt(to) * picture[i]! + Math.sqrt(1 - to) * noise[i]!;
			expect(next[i]).toBeCloseTo(noised, 6);
			expect(Math.abs(z[i]!)).toBe(0);
		}
	}
});

test('where nothing stays, one pass a step is the sampler’s own walk', async () => {
	for (const sampler of [ddim(), ddpm()]) {
		const usual = await walk(sampler, denoise, levels, { size: SIZE });
		expect(await kept(nothing, 1, sampler)).toEqual(usual);
	}
});

test('a churned walk where nothing stays is churned as it is by itself', async () => {
	const sampler = makeSampler('euler', { churn: 2, churnBelow: 1000 });
	const dice = gaussian(3, 0, SIZE);
	const x = startNoise(1, SIZE);
	// One draw for all of it: a pass has other dice for the noise that it begins with.
	const means = { denoise, noise: () => dice };
	const by = async (walked: typeof sampler) => {
		const frames: Frame[] = [];
		for await (const frame of walked(means, x, levels)) frames.push(frame);
		return frames;
	};
	const [alone, painted] = [
		await by(sampler),
		await by(repaint(sampler, { picture, keep: nothing, loops: 1 }, draw))
	];
	expect(painted.map(({ from }) => from)).toEqual(alone.map(({ from }) => from));
	expect(painted.map(({ to }) => to)).toEqual(levels.slice(1));
	expect(maxAbsDifference(end(painted), end(alone))).toBeLessThan(1e-5);
});

test('every step but the last is walked again, from where it began, with noise of its own', async () => {
	const frames = await kept(nothing, 3);
	expect(frames.map(({ step }) => step)).toEqual(frames.map((_, i) => i));
	expect(frames).toHaveLength(3 * (levels.length - 2) + 1);
	expect(new Set(frames.map(({ from }) => from)).size).toBe(levels.length - 1);
	const passes = frames.slice(1).map((again, i) => ({ step: i, first: frames[i]!, again }));
	const again = passes.filter(({ first, again }) => again.from === first.from);
	expect(again).toHaveLength(2 * (levels.length - 2));
	for (const { step, first, again: next } of again) {
		// Algorithm 1, line 9: x_t = √(ᾱ_t/ᾱ_s) x_s + √(1 − ᾱ_t/ᾱ_s) ε.
		const back = draw(2 * step + 1);
		const ratio = first.from / first.to;
		const expected = first.next.map(
			(value, i) => Math.sqrt(ratio) * value + Math.sqrt(1 - ratio) * back[i]!
		);
		expect(maxAbsDifference(next.x, expected)).toBeLessThan(1e-6);
		expect(maxAbsDifference(next.z, first.z)).toBeGreaterThan(0.1);
	}
});

test('with more loops, what is drawn fits what stays more often', async () => {
	// Pairs of equal signs: 1 and 1, or −1 and −1. The first of each pair stays at 1.
	const pairs = 400;
	const size = 2 * pairs;
	const signs = pointsDenoiser([Float32Array.of(1, 1), Float32Array.of(-1, -1)]);
	const known = {
		picture: new Float32Array(size).fill(1),
		keep: Float32Array.from({ length: size }, (_, i) => (i + 1) % 2)
	};
	const fitting = async (loops: number) => {
		const sampler = repaint(ddpm(), { ...known, loops }, besideNoise(3, size));
		const ends = end(await walk(sampler, signs, levels, { size, seed: 3 }));
		return ends.filter((value, i) => i % 2 === 1 && value > 0).length / pairs;
	};
	const [once, often] = [await fitting(1), await fitting(10)];
	expect(once).toBeLessThan(0.97);
	expect(often).toBeGreaterThan(once + 0.02);
});

test('a step is walked once or more, in whole numbers', () => {
	for (const loops of [0, 1.5, -1]) {
		expect(() => repaint(ddim(), { picture, keep: halves, loops }, draw)).toThrow(
			`not ${loops} times`
		);
	}
});

test('noise beside that of the steps is never the same as theirs', () => {
	const [x, z, beside] = [startNoise(1, 4), stepNoise(1, 4)(0), besideNoise(1, 4)(0)];
	expect(maxAbsDifference(beside, x)).toBeGreaterThan(0.01);
	expect(maxAbsDifference(beside, z)).toBeGreaterThan(0.01);
	expect(beside).toEqual(gaussian(1, 2 ** 31, 4));
	expect(besideNoise(1, 4)(3)).toEqual(gaussian(1, 2 ** 31 + 3, 4));
});
