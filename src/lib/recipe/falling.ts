/** Between which values a list may fall, and by how much at least from one to the next. */
export interface Fall {
	min: number;
	max: number;
	gap: number;
}

/** Whether every value lies within the limits and below the one before. */
export const falls = (values: readonly number[], { min, max }: Omit<Fall, 'gap'>): boolean =>
	values.every((value, i) => value >= min && value <= (i === 0 ? max : values[i - 1]!)) &&
	new Set(values).size === values.length;

/**
 * The falling list nearest to `values` by least squares: with v_i + i·gap pooled wherever neighbours
 * rise (isotonic regression, Ayer et al. 1955), then kept within the limits.
 */
export function nearestFalling(values: readonly number[], fall: Fall): number[] {
	if (falls(values, fall)) return [...values];
	const { min, max, gap } = fall;
	const lowest = min + (values.length - 1) * gap;
	return pooled(values.map((value, i) => value + i * gap)).map(
		(value, i) => Math.min(Math.max(value, lowest), max) - i * gap
	);
}

/** The nearest list that never rises: neighbours that do are replaced by their mean, until none does. */
function pooled(values: readonly number[]): number[] {
	const blocks: { mean: number; count: number }[] = [];
	for (const value of values) {
		let block = { mean: value, count: 1 };
		for (let last = blocks.at(-1); last && last.mean < block.mean; last = blocks.at(-1)) {
			blocks.pop();
			const count = last.count + block.count;
			block = { mean: (last.mean * last.count + block.mean * block.count) / count, count };
		}
		blocks.push(block);
	}
	return blocks.flatMap(({ mean, count }) => Array.from({ length: count }, () => mean));
}
