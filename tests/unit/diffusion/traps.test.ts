import { describe, expect, it } from 'vitest';
import { atTimesteps } from '#lib/diffusion/spacing.ts';
import { sigmaOf } from '#lib/diffusion/noise-level.ts';
import { pointsDenoiser } from '#lib/diffusion/points.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { ancestralSplit } from '#lib/diffusion/samplers/euler-ancestral.ts';
import { makeSampler } from '#lib/diffusion/samplers/all.ts';
import { ddpm } from '#lib/diffusion/samplers/ddpm.ts';
import { euler } from '#lib/diffusion/samplers/euler.ts';
import { linear, scaledLinear } from '#lib/diffusion/schedule.ts';
import { leading, linspace, trailing } from '#lib/diffusion/timesteps.ts';
import { combine } from '#lib/diffusion/vector.ts';
import { expectRelative, expectWithin } from './close.ts';
import { oneBell, twoBells } from './data.ts';
import { walk } from './walk.ts';

/** Mistakes met in other explainers and libraries, each kept out by a test. */
const schedule = linear();
const rms = (values: Float32Array) =>
	Math.sqrt(values.reduce((total, value) => total + value * value, 0) / values.length);

it('a stride takes the coefficients of the stride, not of t and t − 1', async () => {
	// With one data point every x on the way is N(√ᾱ·y, 1 − ᾱ), whatever the strides.
	const denoise = pointsDenoiser([Float32Array.of(0.5)]);
	for (const steps of [4, 25]) {
		const grid = atTimesteps(trailing)(schedule, steps);
		for (const { next, to } of await walk(ddpm(), denoise, grid, { size: 4000 })) {
			const noise = next.map((value) => value - Math.sqrt(to) * 0.5);
			expect(Math.abs(rms(noise) - Math.sqrt(1 - to))).toBeLessThan(0.04);
		}
	}
});

it('a short walk starts near T, not at its own number of steps', () => {
	for (const stops of [leading(), trailing, linspace]) {
		expect(stops(1000, 200)[0]).toBeGreaterThan(990);
		expect(stops(1000, 20)[0]).toBeGreaterThan(950);
	}
});

it('Euler makes one evaluation a step, at its beginning: it is no midpoint rule', async () => {
	const [frame] = await walk(euler(), oneBell, [0.2, 0.5], { start: Float32Array.of(1) });
	expect(frame!.calls.map(({ alphaBar }) => alphaBar)).toEqual([0.2]);
	// X' = X + (σ'−σ)ε̂ with ε̂ = σX/(s² + σ²) for N(0, s²).
	const [sigma, next] = [sigmaOf(0.2), sigmaOf(0.5)];
	const X = 1 / Math.sqrt(0.2);
	const expected = Math.sqrt(0.5) * (X + (next - sigma) * ((sigma * X) / (0.25 + sigma ** 2)));
	expectWithin(frame!.next, [expected], 1e-6);
});

it('the noise shown is the noise added, and that of the same step of any other walk', async () => {
	const [short, long] = [5, 50].map((steps) => atTimesteps(trailing)(schedule, steps));
	const a = await walk(makeSampler('ddpm'), twoBells, short!, { seed: 9 });
	const b = await walk(makeSampler('ddpm'), twoBells, long!, { seed: 9 });
	a.slice(0, -1).forEach(({ z }, step) => {
		expect(z).toEqual(b[step]!.z);
		expect(z).toEqual(gaussian(9, step + 1, z.length));
	});
	expectWithin(a[0]!.next, combine([1, a[0]!.mu], [a[0]!.sigma, a[0]!.z]), 1e-6);
});

it('the noise is normal, not uniform: one number in 370 is beyond 3', () => {
	const beyond = gaussian(4, 0, 37_000).filter((z) => Math.abs(z) > 3).length;
	expect(beyond).toBeGreaterThan(60);
	expect(beyond).toBeLessThan(140);
});

describe('the last step', () => {
	it('lands on x̂₀ at ᾱ = 1', async () => {
		for (const name of [
			'ddpm',
			'ddim',
			'euler',
			'dpmSolver',
			'unipc',
			'deis',
			'lcm',
			'flowEuler'
		] as const) {
			const frames = await walk(makeSampler(name), twoBells, atTimesteps(trailing)(schedule, 6));
			const { mu, x0, sigma } = frames.at(-1)!;
			expectWithin(mu, x0, 1e-6);
			expect(sigma).toBe(0);
		}
	});
	it('or stays at ᾱ_1, which is another picture', async () => {
		const stops = leading(1)(1000, 20).map((t) => schedule[t]!);
		const [clean, noisy] = [1, schedule[1]!].map((last) => [...stops, last]);
		const a = await walk(makeSampler('ddim'), twoBells, clean!);
		const b = await walk(makeSampler('ddim'), twoBells, noisy!);
		expect(rms(combine([1, a.at(-1)!.next], [-1, b.at(-1)!.next]))).toBeGreaterThan(1e-3);
	});
});

it('t counts from 1: β_1 is the first β, ᾱ_1 = 1 − β_1', () => {
	expectRelative(1 - schedule[1]!, 1e-4, 1e-10);
	expectRelative(1 - scaledLinear()[1]!, 0.00085, 1e-10);
});

it('ᾱ is not kept in float32, which loses the start of 1 − ᾱ', () => {
	const rounded = 1 - Math.fround(schedule[1]!);
	expect(Math.abs(rounded / 1e-4 - 1)).toBeGreaterThan(1e-5);
	expectRelative(1 - schedule[1]!, 1e-4, 1e-11);
});

it('σ is a spread, not a variance: a step’s noise has the spread it names', async () => {
	const [frame] = await walk(makeSampler('ddpm'), twoBells, [0.1, 0.4, 1], { size: 4000 });
	const added = combine([1, frame!.next], [-1, frame!.mu]);
	expect(Math.abs(rms(added) - frame!.sigma)).toBeLessThan(0.04);
});

it('the ancestral split keeps variances: 10 → 5 is 2.5 down and 4.33 up', () => {
	const { down, up } = ancestralSplit(10, 5);
	expectRelative(down, 2.5, 1e-12);
	expectRelative(up, 4.33012701892, 1e-11);
	expectRelative(down ** 2 + up ** 2, 25, 1e-12);
});
