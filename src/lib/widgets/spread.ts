import { strings } from '#lib/i18n/en.ts';

/** "mean −0.02, spread 1.00": where the values of a picture lie and how wide. */
export function spreadInWords(values: Float32Array): string {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
	return strings.charts.meanAndSpread(mean.toFixed(2), Math.sqrt(variance).toFixed(2));
}
