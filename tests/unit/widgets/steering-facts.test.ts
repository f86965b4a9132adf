import { expect, test } from 'vitest';
import { frameOf, type Frame } from '#lib/diffusion/sampler.ts';
import { heardPercent, heardQuestion } from '#lib/widgets/attention-map/facts.ts';
import { apart, settledStep } from '#lib/widgets/guidance-dial/facts.ts';
import { faultsIn } from '#lib/lesson/question.ts';

/** At ᾱ = ½ a clean guess changes by −√½/√½ of what ε̂ changes by: here by `change` in each value. */
function frameWith(step: number, change: number, shares: number[]): Frame {
	const x = new Float32Array(3);
	const prediction = {
		eps: x,
		parts: { unconditional: new Float32Array(3), conditional: new Float32Array(3).fill(-change) },
		attention: [{ block: 'mid', side: 1, tokens: 4, shares: Float32Array.from(shares) }]
	};
	const call = { x, alphaBar: 0.5, prediction };
	return frameOf({ step, from: 0.5, to: 1 }, [{ call, eps: x, x0: x }], x);
}

const frames = [0.5, 0.2, 0.06, 0.04, 0.01].map((change, step) =>
	frameWith(step, change, [0.1, 0.05, 0.15, 0.2])
);

test('the guesses have settled where they stay within a tenth of how far they were apart', () => {
	expect(settledStep(frames)).toBe(4);
	expect(apart(frames[1])).toBe('0.200');
	expect(settledStep(frames.slice(0, 2))).toBeUndefined();
	expect(settledStep([])).toBeUndefined();
});

test('words get half of the attention where their shares add up to it', () => {
	expect(heardPercent(frames[0])).toBe('50');
	expect(heardPercent(undefined)).toBeUndefined();
});

test('the most heard of the candidates is the right answer, with the shares that were measured', () => {
	const question = heardQuestion(frames, 'a red apple', ['red', 'apple'])!;
	expect(faultsIn([question])).toEqual([]);
	expect(question.options.find(({ right }) => right)?.say).toBe('apple');
	expect(question.options[0]!.because).toContain('“red” 30.0 %, “apple” 40.0 %');
	expect(heardQuestion([], 'a red apple', ['red', 'apple'])).toBeUndefined();
	expect(heardQuestion(frames, 'an unseen red apple', ['red', 'apple'])).toBeUndefined();
	expect(heardQuestion(frames, 'a red apple', ['apple'])).toBeUndefined();
});
