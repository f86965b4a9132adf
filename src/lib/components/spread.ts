import { mean, sum } from '#lib/diffusion/vector.ts';
import { oneStep } from '#words/one-step.ts';
import { fixed } from '#lib/words/written.ts';

/** How far values lie from their mean, as a standard deviation: 1 for pure noise. */
export function spreadOf(values: Float32Array): number {
	const middle = mean(values);
	return Math.sqrt(sum(values, values, (value) => (value - middle) ** 2) / values.length);
}

/** "mean −0.02, spread 1.00". */
export const spreadInWords = (values: Float32Array): string =>
	oneStep.charts.meanAndSpread(fixed(mean(values), 2), fixed(spreadOf(values), 2));
