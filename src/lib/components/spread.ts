import { mean } from 'd3';
import { strings } from '#words/site.ts';

/** How far values lie from their mean, as a standard deviation: 1 for pure noise. */
export function spreadOf(values: Float32Array): number {
	const middle = mean(values)!;
	return Math.sqrt(mean(values, (value) => (value - middle) ** 2)!);
}

/** "mean −0.02, spread 1.00". */
export const spreadInWords = (values: Float32Array): string =>
	strings.charts.meanAndSpread(mean(values)!.toFixed(2), spreadOf(values).toFixed(2));
