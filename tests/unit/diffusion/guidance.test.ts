import { describe, expect, test } from 'vitest';
import { clippedX0 } from '#lib/diffusion/denoiser.ts';
import { noised } from '#lib/diffusion/forward.ts';
import { plain, type Guidance } from '#lib/diffusion/guidance/guidance.ts';
import { interval } from '#lib/diffusion/guidance/interval.ts';
import { manifold } from '#lib/diffusion/guidance/manifold.ts';
import { projected } from '#lib/diffusion/guidance/projected.ts';
import { rescaled } from '#lib/diffusion/guidance/rescaled.ts';
import { thresholded } from '#lib/diffusion/guidance/thresholded.ts';
import { alphaBarOfSigma } from '#lib/diffusion/noise-level.ts';
import { epsFromV, vOf, x0FromV } from '#lib/diffusion/predict.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { ddim } from '#lib/diffusion/samplers/ddim.ts';
import { expectWithin } from './close.ts';

const [alphaBar, size] = [0.3, 200];
const x = noised(gaussian(1, 0, size).map(Math.tanh), gaussian(1, 1, size), alphaBar);
/** v̂ of a clean guess for that x. */
const answer = (x0: Float32Array): Float32Array => {
	const eps = x.map((value, i) => (value - Math.sqrt(alphaBar) * x0[i]!) / Math.sqrt(1 - alphaBar));
	return vOf(x0, eps, alphaBar);
};
const [given, without] = [2, 3].map((stream) => gaussian(1, stream, size).map(Math.tanh)) as [
	Float32Array,
	Float32Array
];
const [told, untold] = [answer(given), answer(without)];
const by = (form: Guidance, scale: number, at = alphaBar) => form(told, untold, scale, x, at);
const dot = (a: Float32Array, b: Float32Array) =>
	a.reduce((all, value, i) => all + value * b[i]!, 0);
const deviation = (values: Float32Array) => {
	const middle = values.reduce((a, b) => a + b) / values.length;
	return Math.sqrt(values.reduce((all, value) => all + (value - middle) ** 2, 0) / values.length);
};

const forms: Record<string, Guidance> = {
	plain,
	interval: interval(0.28, 5.42),
	'rescaled by nothing': rescaled(0),
	'projected, all of it kept': projected(100, 1),
	'thresholded where nothing is beyond': thresholded(100)
};

test.each(Object.entries(forms))('%s at 1 is the answer with words', (_, form) => {
	const { eps, x0 } = by(form, 1);
	expectWithin(x0!, given, 2e-6);
	expectWithin(noised(x0!, eps, alphaBar), x, 2e-6);
});

test('plain guidance goes from one clean guess past the other', () => {
	expectWithin(
		by(plain, 4).x0!,
		given.map((c, i) => without[i]! + 4 * (c - without[i]!)),
		5e-6
	);
});

describe('in an interval', () => {
	const at = (sigma: number) => by(interval(0.5, 2), 4, alphaBarOfSigma(sigma)).x0;
	test.each([0.49, 2.01, Infinity])('σ = %d is outside: the words’ own answer', (sigma) => {
		expect(at(sigma)).toEqual(x0FromV(x, told, alphaBarOfSigma(sigma)));
	});
	test.each([0.51, 1, 1.99])('σ = %d is inside: guided as plainly', (sigma) => {
		expect(at(sigma)).toEqual(by(plain, 4, alphaBarOfSigma(sigma)).x0);
	});
	test('its upper end belongs to it, its lower end does not', () => {
		const half = (above: number, below: number) => by(interval(above, below), 4, 0.5).x0;
		expect(half(0.5, 1)).toEqual(by(plain, 4, 0.5).x0);
		expect(half(1, 2)).toEqual(x0FromV(x, told, 0.5));
	});
});

describe('rescaled', () => {
	const spread = (share: number) => {
		const { x0, eps } = by(rescaled(share), 8);
		return deviation(vOf(x0!, eps, alphaBar));
	};
	const [usual, guided] = [deviation(told), spread(0)];
	test('all of it has the deviation of the answer with words, half of it is half-way', () => {
		expect(guided).toBeGreaterThan(3 * usual);
		expect(spread(1)).toBeCloseTo(usual, 4);
		expect(spread(0.5)).toBeCloseTo((usual + guided) / 2, 4);
	});
	test('every value shrinks by the same factor', () => {
		const v = (share: number) => {
			const { x0, eps } = by(rescaled(share), 8);
			return vOf(x0!, eps, alphaBar);
		};
		const factor = usual / guided;
		expectWithin(
			v(1),
			v(0).map((value) => value * factor),
			5e-6
		);
	});
});

describe('projected', () => {
	test('nothing of its pull lies along the clean guess', () => {
		const pull = by(projected(100, 0), 5).x0!.map((value, i) => value - given[i]!);
		expect(Math.abs(dot(pull, given))).toBeLessThan(1e-3);
		expect(Math.sqrt(dot(pull, pull))).toBeGreaterThan(1);
	});
	test('all kept and long enough, it is plain guidance; half is between', () => {
		const [none, half, all] = [0, 0.5, 1].map((share) => by(projected(100, share), 5).x0!);
		expectWithin(all!, by(plain, 5).x0!, 1e-5);
		expectWithin(
			half!,
			none!.map((value, i) => (value + all![i]!) / 2),
			1e-5
		);
	});
	test('a longer difference is shortened to the norm', () => {
		const pull = by(projected(0.1, 1), 5).x0!.map((value, i) => value - given[i]!);
		expect(Math.sqrt(dot(pull, pull) / size)).toBeCloseTo(4 * 0.1, 5);
	});
	test('a faint clean guess is a direction like any other', () => {
		const faint = answer(given.map((value) => value / 1000));
		const pull = projected(100, 0)(faint, untold, 5, x, alphaBar).x0!;
		const guess = x0FromV(x, faint, alphaBar);
		const along = dot(pull, guess) / dot(guess, guess);
		expect(dot(guess, guess)).toBeLessThan(1);
		expect(along).toBeCloseTo(1, 2);
	});
	test('a clean guess of nothing has no direction to leave out', () => {
		const zeros = new Float32Array(size);
		const { x0 } = projected(100, 0)(zeros, untold, 3, zeros, alphaBar);
		const other = x0FromV(zeros, untold, alphaBar);
		expectWithin(
			x0!,
			other.map((value) => -2 * value),
			1e-5
		);
	});
});

describe('CFG++', () => {
	const { eps, x0 } = by(manifold, 10);
	test('guides the clean guess by λ = s/12.5 and puts the noise of no words back', () => {
		expectWithin(
			x0!,
			given.map((c, i) => without[i]! + 0.8 * (c - without[i]!)),
			2e-6
		);
		expect(eps).toEqual(epsFromV(x, untold, alphaBar));
	});
	test('a step of DDIM is √ᾱ′ x̂₀ + √(1−ᾱ′) ε̂_∅, clipped or not', async () => {
		for (const limit of [1e-3, 1, 100]) {
			const denoise = clippedX0(async () => by(manifold, 10), limit);
			const walk = ddim()({ denoise, noise: () => new Float32Array(size) }, x, [alphaBar, 0.6, 1]);
			const { value } = await walk.next();
			const cut = x0!.map((guess) => Math.min(Math.max(guess, -limit), limit));
			expectWithin(value!.next, noised(cut, eps, 0.6), 1e-6);
		}
	});
});

describe('dynamic thresholding', () => {
	test('all of the clean guess is divided by the percentile of its sizes, and none is beyond 1', () => {
		const guess = by(plain, 6).x0!;
		// numpy.percentile(abs(guess), 90), on 200 values: between the 180th and the 181st.
		const sorted = guess.map(Math.abs).toSorted();
		const limit = sorted[179]! + 0.1 * (sorted[180]! - sorted[179]!);
		const { x0, eps } = by(thresholded(90), 6);
		expect(limit).toBeGreaterThan(1);
		expectWithin(
			x0!,
			guess.map((value) => Math.max(-1, Math.min(1, value / limit))),
			2e-6
		);
		expectWithin(noised(x0!, eps, alphaBar), x, 2e-6);
	});
	test('at 100 the largest is just 1', () => {
		expect(Math.max(...by(thresholded(100), 6).x0!.map(Math.abs))).toBeCloseTo(1, 6);
	});
	test('a guess within the limits is left alone', () => {
		expectWithin(by(thresholded(99.5), 1).x0!, given, 2e-6);
	});
});
