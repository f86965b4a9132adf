import { describe, expect, it } from 'vitest';
import { noised } from '#lib/diffusion/forward.ts';
import {
	epsFromV,
	epsFromVelocity,
	epsFromX0,
	velocityOf,
	vOf,
	x0FromEps,
	x0FromV,
	x0FromVelocity
} from '#lib/diffusion/predict.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { linear } from '#lib/diffusion/schedule.ts';
import { combine } from '#lib/diffusion/vector.ts';
import { expectWithin } from './close.ts';

const schedule = linear();
const one = (value: number) => Float32Array.of(value);

// t, x_t, v for x₀ = 0.5, ε = −1.2 on the linear schedule, 12 digits
describe.each([
	[100, 0.0884657780051, -1.29698643251],
	[500, -1.01171588581, -0.816352231821],
	[900, -1.19154019946, -0.519838391309]
])('at t = %i', (t, x, v) => {
	const alphaBar = schedule[t]!;
	it('v = √ᾱ ε − √(1−ᾱ) x₀, with this sign', () => {
		expectWithin(vOf(one(0.5), one(-1.2), alphaBar), [v], 1e-7);
	});
	it('x₀ and ε come back from ε, x₀ and v', () => {
		const tolerance = 1.2e-7 / Math.sqrt(alphaBar); // float32, divided by √ᾱ
		expectWithin(x0FromEps(one(x), one(-1.2), alphaBar), [0.5], tolerance);
		expectWithin(epsFromX0(one(x), one(0.5), alphaBar), [-1.2], 3e-7);
		expectWithin(x0FromV(one(x), one(v), alphaBar), [0.5], 2e-7);
		expectWithin(epsFromV(one(x), one(v), alphaBar), [-1.2], 2e-7);
	});
});

describe('the velocity of the straight line', () => {
	it('is ε − x₀ = −1.7 at every t', () => {
		expectWithin(velocityOf(one(0.5), one(-1.2)), [-1.7], 1e-7);
	});
	it.each([0, 0.1, 0.5, 0.9, 0.9999])('gives x₀ and ε back at ᾱ = %d', (alphaBar) => {
		const [x0, eps] = [gaussian(1, 0, 8), gaussian(1, 1, 8)];
		const x = noised(x0, eps, alphaBar);
		expectWithin(x0FromVelocity(x, velocityOf(x0, eps), alphaBar), x0, 1e-6);
		expectWithin(epsFromVelocity(x, velocityOf(x0, eps), alphaBar), eps, 1e-6);
	});
	// t, x_t = (1−t)·0.5 − t·1.2
	it.each([
		[0.25, 0.075],
		[0.5, -0.35],
		[0.9, -1.03]
	])('runs from data at t = 0 to noise at t = 1 (t = %d)', (t, x) => {
		expectWithin(combine([1, one(0.5)], [t, velocityOf(one(0.5), one(-1.2))]), [x], 1e-7);
	});
});

it('x̂₀ cannot come from ε̂ at ᾱ = 0, nor ε̂ from x̂₀ at ᾱ = 1', () => {
	expect(() => x0FromEps(one(1), one(1), 0)).toThrow('x̂₀ cannot be read from ε̂ at ᾱ = 0');
	expect(() => epsFromX0(one(1), one(1), 1)).toThrow('there is no noise in x at ᾱ = 1');
});
