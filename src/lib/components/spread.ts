import { mean } from '#lib/diffusion/vector.ts';
import { oneStep } from '#words/one-step.ts';

/** How far values lie from their mean, as a standard deviation: 1 for pure noise. */
export function spreadOf(values: Float32Array): number {
	const middle = mean(values);
	return Math.sqrt(mean(Float64Array.from(values, (value) => (value - middle) ** 2)));
}

/** "mean −0.02, spread 1.00". */
export const spreadInWords = (values: Float32Array): string =>
	oneStep.charts.meanAndSpread(mean(values).toFixed(2), spreadOf(values).toFixed(2));
