import { expect, it } from 'vitest';
import { ddim } from '#lib/diffusion/samplers/ddim.ts';
import { linear } from '#lib/diffusion/schedule.ts';
import { expectWithin } from './close.ts';
import { walk } from './walk.ts';

const schedule = linear();
/** Knows x₀ = 0.5 and ε = −1.2. */
const knowing = async () => ({ eps: Float32Array.of(-1.2), x0: Float32Array.of(0.5) });

// From x_500 on the linear schedule: to, η, mean before noise, σ.
it.each([
	[499, 0, -1.01050860445, 0],
	[499, 0.5, -1.00893929805, 0.0500783271851],
	[499, 1, -1.00421847488, 0.10015665437],
	[480, 0, -0.986323621291, 0],
	[480, 0.5, -0.958170484098, 0.209922581267],
	[480, 1, -0.869076654174, 0.419845162533],
	[250, 0, -0.465870084597, 0],
	[250, 0.5, -0.364156182549, 0.33130603222],
	[250, 1, 0.131581585961, 0.66261206444]
])('from t = 500 to %i with η = %d the mean is %d and σ %d', async (to, eta, mean, sigma) => {
	const start = Float32Array.of(-1.01171588581);
	const [frame] = await walk(ddim(eta), knowing, [schedule[500]!, schedule[to]!], { start });
	expectWithin(frame!.mu, [mean], 1.2e-7);
	expect(frame!.sigma).toBeCloseTo(sigma, 11);
});

it('from ᾱ = 0 with η = 1 all but x̂₀ is fresh', async () => {
	const start = Float32Array.of(0.9);
	const [frame] = await walk(ddim(1), knowing, [0, 0.64], { start });
	expectWithin(frame!.mu, [0.8 * 0.5], 1e-7);
	expect(frame!.sigma).toBeCloseTo(0.6, 12);
});

it.each([0, 0.1, 0.64, 0.9])('no rounding makes the kept noise NaN, from ᾱ = %d', async (from) => {
	for (const to of [0.91, 0.95, 0.99, 0.999999]) {
		const [frame] = await walk(ddim(1), knowing, [from, to], { start: Float32Array.of(0.9) });
		expect(frame!.mu[0]).not.toBeNaN();
	}
});

it.each([-0.1, 1.1, NaN])('refuses η = %d', (eta) => {
	expect(() => ddim(eta)).toThrow(`η = ${eta} is outside 0 … 1`);
});
