import { strings } from '#words/site.ts';

const meanOf = (values: Float32Array): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** How far values lie from their mean, as a standard deviation: 1 for pure noise. */
export function spreadOf(values: Float32Array): number {
	const mean = meanOf(values);
	return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/** "mean −0.02, spread 1.00". */
export const spreadInWords = (values: Float32Array): string =>
	strings.charts.meanAndSpread(meanOf(values).toFixed(2), spreadOf(values).toFixed(2));
