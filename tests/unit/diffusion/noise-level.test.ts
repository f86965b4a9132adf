import { expect, it } from 'vitest';
import {
	angleOf,
	alphaBarOfSigma,
	alphaBarOfFlow,
	flowTime,
	halfLogSnr,
	sigmaOf,
	snr
} from '#lib/diffusion/noise-level.ts';
import { scaledLinear } from '#lib/diffusion/schedule.ts';
import { expectRelative } from './close.ts';

it("spans Stable Diffusion's noise levels", () => {
	const schedule = scaledLinear();
	expectRelative(sigmaOf(schedule[1]!), 0.0291671581517, 1e-10);
	expectRelative(sigmaOf(schedule[1000]!), 14.6146412293, 1e-10);
});

it('λ is half the logarithm of SNR, not the logarithm', () => {
	expectRelative(halfLogSnr(0.9), Math.log(9) / 2, 1e-14);
	expectRelative(snr(0.9), 9, 1e-14);
});

// t, log SNR = 2 ln((1−t)/t), ᾱ = (1−t)²/((1−t)²+t²)
it.each([
	[0.1, 4.39444915467, 0.987804878049],
	[0.25, 2.19722457734, 0.9],
	[0.5, 0, 0.5],
	[0.75, -2.19722457734, 0.1],
	[0.9, -4.39444915467, 0.0121951219512]
])('flow time %d has its place on the ᾱ scale', (t, logSnr, alphaBar) => {
	expectRelative(alphaBarOfFlow(t), alphaBar, 1e-10);
	expect(2 * halfLogSnr(alphaBarOfFlow(t))).toBeCloseTo(logSnr, 9);
	expectRelative(sigmaOf(alphaBarOfFlow(t)), t / (1 - t), 1e-12);
});

it('every scale goes there and back, ends included', () => {
	for (const alphaBar of [0, 1e-6, 0.3, 0.999, 1]) {
		expect(alphaBarOfSigma(sigmaOf(alphaBar))).toBeCloseTo(alphaBar, 14);
		expect(alphaBarOfFlow(flowTime(alphaBar))).toBeCloseTo(alphaBar, 14);
	}
});

it('the angle is a quarter circle at pure noise, nothing at data, and 30° where √ᾱ is √¾', () => {
	[0, 0.75, 1].forEach((alphaBar, i) => {
		expect(angleOf(alphaBar)).toBeCloseTo([Math.PI / 2, Math.PI / 6, 0][i]!, 12);
	});
});
