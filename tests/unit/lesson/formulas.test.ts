import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { guided, predicting } from '#lib/diffusion/denoiser.ts';
import { noised, transition } from '#lib/diffusion/forward.ts';
import { alphaBarOfFlow, flowTime, sigmaOf, snr } from '#lib/diffusion/noise-level.ts';
import { pointsDenoiser } from '#lib/diffusion/points.ts';
import { largeStd, posteriorMean, smallStd } from '#lib/diffusion/posterior.ts';
import { epsFromV, vOf, x0FromEps, x0FromV, x0FromVelocity } from '#lib/diffusion/predict.ts';
import type { Denoiser } from '#lib/diffusion/denoiser.ts';
import type { Frame, Sampler } from '#lib/diffusion/sampler.ts';
import { ddim } from '#lib/diffusion/samplers/ddim.ts';
import { ddpm } from '#lib/diffusion/samplers/ddpm.ts';
import { dpmSolver } from '#lib/diffusion/samplers/dpm-solver.ts';
import { betasOf, cosine, linear } from '#lib/diffusion/schedule.ts';
import { karrasSigmas, shifted } from '#lib/diffusion/spacing.ts';
import { formulas, letters } from '#lib/lesson/formulas.ts';
import { sources } from '#lib/lesson/sources.ts';
import { reference } from '#words/reference.ts';
import { notation } from '../../../src/markdown/notation.js';

const { sqrt, exp, log, cos, sin } = Math;
const schedule = linear();
/** A stop, and the next one, not its neighbour. */
const [t, s] = [500, 480];
const [abar, abarS] = [schedule[t]!, schedule[s]!];
const alpha = abar / abarS;
const beta = 1 - alpha;
const [x0, eps, z] = [0.5, -1.2, 0.7];
const x = sqrt(abar) * x0 + sqrt(1 - abar) * eps;
const phi = Math.acos(sqrt(abar));
const one = (value: number) => Float32Array.of(value);
const close = (values: ArrayLike<number> | number, to: number, digits = 6) =>
	expect(typeof values === 'number' ? values : values[0]!).toBeCloseTo(to, digits);

/** Two pictures of one number each, and what is known of them exactly. */
const pictures = [-0.8, 0.6];
const exact = pointsDenoiser(pictures.map(one));
const density = (x: number, abar: number) =>
	pictures.reduce((sum, y) => sum + exp(-((x - sqrt(abar) * y) ** 2) / (2 * (1 - abar))), 0);
const guessOf = async (x: number, abar: number) => (await exact(one(x), abar)).x0![0]!;
const slope = (f: (at: number) => number, at: number, by = 1e-4) =>
	(f(at + by) - f(at - by)) / (2 * by);

/** The steps of a walk with a denoiser that always answers this noise. */
async function walked(sampler: Sampler, levels: number[], denoise: Denoiser, start = x) {
	const frames: Frame[] = [];
	const noise = () => one(z);
	for await (const frame of sampler({ denoise, noise }, one(start), levels)) frames.push(frame);
	return frames;
}
const says = (value: number) => predicting.eps(async () => one(value));

/** What each formula says, by hand, beside what the code computes. */
const checks: Record<keyof typeof formulas, () => void | Promise<void>> = {
	mixture() {
		close(noised(one(x0), one(eps), abar), x);
		const product = betasOf(schedule)
			.slice(0, t)
			.reduce((product, beta) => product * (1 - beta), 1);
		close(product, abar, 12);
	},
	pinch() {
		close(transition(abarS, abar).keep, sqrt(alpha), 12);
		close(transition(abarS, abar).std ** 2, 1 - alpha, 12);
	},
	schedules() {
		const betas = betasOf(schedule);
		close(betas[0]!, 1e-4, 12);
		close(betas[999]!, 0.02, 12);
		close(betas[500]! - betas[499]!, betas[100]! - betas[99]!, 12);
		const f = (t: number) => cos(((t / 1000 + 0.008) / 1.008) * (Math.PI / 2)) ** 2;
		close(cosine()[t]!, f(t) / f(0), 12);
		expect(Math.max(...betasOf(cosine()))).toBeCloseTo(0.999, 12);
	},
	async loss() {
		// At a given x it is least where the exact denoiser answers.
		const weights = pictures.map((y) => exp(-((x - sqrt(abar) * y) ** 2) / (2 * (1 - abar))));
		const cost = (answer: number) =>
			pictures.reduce((sum, y, i) => {
				const mixedIn = (x - sqrt(abar) * y) / sqrt(1 - abar);
				return sum + weights[i]! * (mixedIn - answer) ** 2;
			}, 0);
		close(slope(cost, (await exact(one(x), abar)).eps[0]!), 0, 5);
	},
	guess() {
		close(x0FromEps(one(x), one(eps), abar), (x - sqrt(1 - abar) * eps) / sqrt(abar), 5);
		close((x - sqrt(1 - abar) * eps) / sqrt(abar), x0, 12);
	},
	v() {
		const v = cos(phi) * eps - sin(phi) * x0;
		close(vOf(one(x0), one(eps), abar), v);
		close(x0FromV(one(x), one(v), abar), cos(phi) * x - sin(phi) * v);
		close(epsFromV(one(x), one(v), abar), sin(phi) * x + cos(phi) * v);
		// v is the turn of the circle, dx/dφ.
		close(
			slope((phi) => cos(phi) * x0 + sin(phi) * eps, phi),
			v
		);
	},
	preconditioning() {
		const coefficients = (sigma: number, spread: number) => [
			spread ** 2 / (sigma ** 2 + spread ** 2),
			(sigma * spread) / sqrt(sigma ** 2 + spread ** 2),
			1 / sqrt(sigma ** 2 + spread ** 2)
		];
		// Reference numbers in float64, for σ = 1 and data of spread 0.5.
		[0.2, 0.4472135955, 0.894427191].forEach((value, i) =>
			close(coefficients(1, 0.5)[i]!, value, 9)
		);
		const [skip, out, into] = coefficients(sigmaOf(abar), 1) as [number, number, number];
		const [X, v] = [x / sqrt(abar), cos(phi) * eps - sin(phi) * x0];
		close(into * X, x, 12);
		close(skip * X + out * -v, x0, 12);
	},
	weights() {
		const off = 0.01;
		const v = vOf(one(x0), one(eps), abar)[0]! + off;
		const inX0 = x0FromV(one(x), one(v), abar)[0]! - x0;
		const inEps = epsFromV(one(x), one(v), abar)[0]! - eps;
		close((1 + snr(abar)) * inX0 ** 2, off ** 2, 7);
		close((1 + 1 / snr(abar)) * inEps ** 2, off ** 2, 7);
		close(inX0, -Math.tan(phi) * inEps, 6);
		close((inEps - inX0) / off, cos(phi) + sin(phi), 4);
	},
	async exact() {
		const weights = pictures.map((y) => exp(-((x - sqrt(abar) * y) ** 2) / (2 * (1 - abar))));
		const [w0, w1] = weights as [number, number];
		close(await guessOf(x, abar), (w0 * pictures[0]! + w1 * pictures[1]!) / (w0 + w1));
	},
	async score() {
		const S = slope((x) => log(density(x, abar)), x);
		close((sqrt(abar) * (await guessOf(x, abar)) - x) / (1 - abar), S, 5);
		close(-(await exact(one(x), abar)).eps[0]! / sqrt(1 - abar), S, 5);
	},
	async step() {
		const mu =
			((sqrt(abarS) * beta) / (1 - abar)) * x0 + ((sqrt(alpha) * (1 - abarS)) / (1 - abar)) * x;
		close(posteriorMean(one(x), one(x0), abar, abarS), mu);
		close((x - (beta / sqrt(1 - abar)) * eps) / sqrt(alpha), mu, 10);
		const [frame] = await walked(ddpm(), [abar, abarS], says(eps));
		close(frame!.next, mu + smallStd(abar, abarS) * z, 5);
	},
	sigma() {
		const small = ((1 - abarS) / (1 - abar)) * beta;
		close(smallStd(abar, abarS) ** 2, small, 12);
		close(1 / small, 1 / (1 - abarS) + alpha / beta, 8);
		close(largeStd(abar, abarS) ** 2, beta, 12);
	},
	async ddim() {
		for (const eta of [0, 0.5, 1]) {
			const sigma = eta * sqrt(((1 - abarS) / (1 - abar)) * beta);
			const kept = sqrt(1 - abarS - sigma ** 2);
			const [frame] = await walked(ddim(eta), [abar, abarS], says(eps));
			close(frame!.next, sqrt(abarS) * x0 + kept * eps + sigma * z, 5);
		}
	},
	async guidance() {
		const mixed = await guided(says(0.5), says(0.2), 3)(one(x), abar);
		close(mixed.eps, 0.2 + 3 * (0.5 - 0.2));
	},
	async sde() {
		// One short step of DDIM with η beside dx = −β(x/2 + (1+λ²)/2·S)dt + λ√β dw̄, dt below zero: λ = η.
		const short = 1 - 1e-4;
		const [from, to] = [abar, abar / short];
		const rate = -log(from / to);
		for (const lambda of [0, 0.5, 1]) {
			const S = -(await exact(one(x), from)).eps[0]! / sqrt(1 - from);
			const drift = rate * (x / 2 + ((1 + lambda ** 2) / 2) * S);
			const [frame] = await walked(ddim(lambda), [from, to], exact);
			expect((frame!.mu[0]! - x) / rate).toBeCloseTo(drift / rate, 2);
			expect(frame!.sigma / sqrt(rate)).toBeCloseTo(lambda, 3);
		}
	},
	async full() {
		const X = x / sqrt(abar);
		close(X, x0 + sigmaOf(abar) * eps, 10);
		const { x0: guess, eps: noise } = await exact(one(x), abar);
		close((X - guess![0]!) / sigmaOf(abar), noise[0]!, 5);
		// DDIM at η = 0 is Euler's method on it.
		const [frame] = await walked(ddim(), [abar, abarS], exact);
		close(frame!.next, sqrt(abarS) * (X + (sigmaOf(abarS) - sigmaOf(abar)) * noise[0]!), 5);
	},
	levels() {
		const [most, least, n] = [80, 0.002, 10];
		karrasSigmas(n, most, least).forEach((sigma, i) => {
			const root = most ** (1 / 7) + (i / (n - 1)) * (least ** (1 / 7) - most ** (1 / 7));
			close(sigma, root ** 7, 10);
		});
	},
	async solver() {
		const levels = [schedule[700]!, schedule[500]!, schedule[350]!, schedule[200]!];
		const lambda = (abar: number) => log(snr(abar)) / 2;
		const frames = await walked(dpmSolver(), levels, exact);
		const [, second] = frames;
		const [before, from, to] = [levels[0]!, levels[1]!, levels[2]!];
		const h = lambda(to) - lambda(from);
		const r = (lambda(from) - lambda(before)) / h;
		const D = (1 + 1 / (2 * r)) * second!.x0[0]! - (1 / (2 * r)) * frames[0]!.x0[0]!;
		const next = (sqrt(1 - to) / sqrt(1 - from)) * second!.x[0]! - sqrt(to) * (exp(-h) - 1) * D;
		close(second!.next, next, 5);
	},
	async flow() {
		const time = flowTime(abar);
		close(alphaBarOfFlow(time), abar, 12);
		close((1 - time) ** 2 / ((1 - time) ** 2 + time ** 2), abar, 12);
		const y = (1 - time) * x0 + time * eps;
		close(x / (sqrt(abar) + sqrt(1 - abar)), y, 10);
		close(y - time * (eps - x0), x0, 12);
		close(x0FromVelocity(one(x), one(eps - x0), abar), x0);
		// The walk of the ODE, written in y: its slope is E[ε − x₀ | y].
		const next = alphaBarOfFlow(time - 1e-3);
		const [frame] = await walked(ddim(), [abar, next], exact);
		const moved = frame!.next[0]! / (sqrt(next) + sqrt(1 - next)) - y;
		close(moved / -1e-3, frame!.eps[0]! - frame!.x0[0]!, 2);
	},
	shift() {
		const k = 3;
		const logSnr = (t: number) => log(snr(alphaBarOfFlow(t)));
		for (const time of [0.1, 0.5, 0.9]) {
			close(shifted(time, k), (k * time) / (1 + (k - 1) * time), 12);
			close(logSnr(time), 2 * log((1 - time) / time), 10);
			close(logSnr(shifted(time, k)), logSnr(time) - 2 * log(k), 10);
		}
	}
};

describe('what a formula of the reference says, the code computes', () => {
	test.each(Object.keys(formulas) as (keyof typeof formulas)[])('%s', (id) => checks[id]());
});

test('every formula and every letter can be set, and cites a work that there is', () => {
	const trust = ({ command = '' }) => command === '\\htmlClass';
	const typeset = (tex: string) =>
		katex.renderToString(tex, { trust, macros: { ...notation }, strict: false });
	for (const { tex, source } of Object.values(formulas)) {
		expect(typeset(tex)).toContain('katex');
		expect(sources[source].url).toMatch(/^https:/);
	}
	for (const tex of Object.values(letters)) expect(typeset(tex)).toContain('katex');
	expect(Object.keys(reference.names)).toEqual(Object.keys(formulas));
	expect(Object.keys(reference.means)).toEqual(Object.keys(letters));
});
