import { describe, expect, it, test } from 'vitest';
import { dataSide, exactMoments, midpointMoments, noiseSide } from '#lib/diffusion/exponential.ts';
import { dpmSolver } from '#lib/diffusion/samplers/dpm-solver.ts';
import { unipcMoments } from '#lib/diffusion/samplers/unipc.ts';
import { expectRelative, expectWithin } from './close.ts';
import { walk } from './walk.ts';

const [from, to] = [0.3, 0.6];
/** h = ½ ln SNR' − ½ ln SNR. */
const h = (Math.log(to / (1 - to)) - Math.log(from / (1 - from))) / 2;
/** ∫₀¹ f(τ) dτ by the midpoints of so many pieces. */
const integral = (f: (tau: number) => number, pieces = 20_000) =>
	Array.from({ length: pieces }, (_, i) => f((i + 0.5) / pieces) / pieces).reduce((a, b) => a + b);

it.each([-0.1, 1.1, NaN])('DPM-Solver++ refuses η = %d', (eta) => {
	expect(() => dpmSolver({ eta })).toThrow(`η = ${eta} is outside 0 … 1`);
});

describe('a step of the SDE through x̂₀', () => {
	// Lu et al. 2022 (DPM-Solver++), eq. 18, at η = 1: σ' e^{−h}/σ · x + √ᾱ'(1 − e^{−2h}) x̂₀ + σ'√(1 − e^{−2h}) z
	it.each([0, 0.3, 1])(
		'with η = %d: what is kept, what comes in, and how much noise',
		async (eta) => {
			const denoise = async () => ({ eps: Float32Array.of(0.7), x0: Float32Array.of(0.5) });
			const start = Float32Array.of(-0.4);
			const [frame] = await walk(dpmSolver({ eta, order: 1 }), denoise, [from, to], { start });
			const kept = Math.sqrt((1 - to) / (1 - from)) * Math.exp(-eta * h);
			const guess = Math.sqrt(to) * (1 - Math.exp(-(1 + eta) * h));
			expectWithin(frame!.mu, [kept * -0.4 + guess * 0.5], 1e-7);
			expectRelative(frame!.sigma, Math.sqrt((1 - to) * (1 - Math.exp(-2 * eta * h))), 1e-12);
			expect(frame!.z.some((value) => value !== 0)).toBe(eta > 0);
		}
	);

	it('spreads as DDPM does at η = 1: σ² = β̃', () => {
		expectRelative(
			dataSide(1)(from, to).std ** 2,
			((1 - to) / (1 - from)) * (1 - from / to),
			1e-12
		);
	});

	it('adds nothing through ε̂', () => expect(noiseSide(from, to).std).toBe(0));
});

test('the exact moments are the integrals of 1, τ and τ²', () => {
	for (const rate of [0.8, -0.8, 3]) {
		exactMoments(rate, 3).forEach((moment, k) => {
			expectRelative(
				moment,
				integral((tau) => rate * Math.exp(-rate * (1 - tau)) * tau ** k),
				1e-6
			);
		});
	}
});

test('with two evaluations the slope counts by the middle of the step, and by h/2 in bh1', () => {
	const whole = 1 - Math.exp(-h);
	expectWithin(midpointMoments(h, 2), [whole, whole / 2], 1e-12);
	expectWithin(unipcMoments.bh2(h, 2), [whole, whole / 2], 1e-12);
	expectWithin(unipcMoments.bh1(h, 2), [whole, h / 2], 1e-12);
	for (const moments of [midpointMoments, unipcMoments.bh1, unipcMoments.bh2]) {
		for (const count of [1, 3]) expect(moments(h, count)).toEqual(exactMoments(h, count));
	}
});
