import { describe, expect, it } from 'vitest';
import { largeStd, posteriorMean, posteriorWeights, smallStd } from '#lib/diffusion/posterior.ts';
import { linear } from '#lib/diffusion/schedule.ts';
import { combine } from '#lib/diffusion/vector.ts';
import { expectRelative, expectWithin } from './close.ts';

const schedule = linear();
const one = (value: number) => Float32Array.of(value);

// t, coefficient of x₀, coefficient of x_t, √β̃_t, √β_t, β_t/√(1−ᾱ_t), 1/√α_t
describe.each([
	[
		2, 0.54529149951, 0.454708498991, 0.00738457017118, 0.0109507954012, 0.00808669170707,
		1.00005996535
	],
	[
		100, 0.0190763453173, 0.980896021316, 0.0451064990826, 0.0455200183663, 0.00645690658663,
		1.00103764888
	],
	[
		500, 0.00307007111426, 0.99410667021, 0.10015665437, 0.1002000002, 0.0104594376257,
		1.00505813999
	],
	[
		1000, 0.000128351487172, 0.989948678268, 0.141421297995, 0.141421356237, 0.0200004035952,
		1.01015254455
	]
])('the step from t = %i to the one before', (t, ofX0, ofX, small, large, ofEps, gain) => {
	const [from, to] = [schedule[t]!, schedule[t - 1]!];
	it('has the reference weights', () => {
		const weights = posteriorWeights(from, to);
		expectRelative(weights.x0, ofX0, 1e-10);
		expectRelative(weights.x, ofX, 1e-10);
	});
	it('has both reference spreads', () => {
		expectRelative(smallStd(from, to), small, 1e-10);
		expectRelative(largeStd(from, to), large, 1e-10);
	});
	it('is the same mean written with ε: (x − β/√(1−ᾱ) ε)/√α', () => {
		const [x, eps] = [0.3, -0.8];
		const x0 = (x - Math.sqrt(1 - from) * eps) / Math.sqrt(from);
		const weights = posteriorWeights(from, to);
		expect(weights.x0 * x0 + weights.x * x).toBeCloseTo(gain * (x - ofEps * eps), 10);
	});
});

// t, x_t, μ for x₀ = 0.5, ε = −1.2
it.each([
	[100, 0.0884657780051, 0.0963139023265],
	[500, -1.01171588581, -1.00421847488],
	[900, -1.19154019946, -1.18060609057]
])('the mean of the step back from t = %i is the reference μ', (t, x, mu) => {
	const mean = posteriorMean(one(x), one(0.5), schedule[t]!, schedule[t - 1]!);
	expectWithin(mean, [mu], 1.2e-7);
});

it('the last step lands on x̂₀ and adds nothing, with either spread', () => {
	expect(posteriorMean(one(0.7), one(0.5), 0.9, 1)).toEqual(one(0.5));
	expect(smallStd(0.9, 1)).toBe(0);
	expect(largeStd(0.9, 1)).toBe(0);
});

it('from pure noise, x is forgotten: the next mean is √ᾱ x̂₀', () => {
	expect(posteriorMean(one(3), one(0.5), 0, 0.25)).toEqual(combine([0.5, one(0.5)]));
	expectRelative(smallStd(0, 0.25), Math.sqrt(0.75), 1e-15);
});
