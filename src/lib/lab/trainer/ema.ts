/** Steps between two looks at the weights. */
export const EMA_EVERY = 5;
/** How much of the average a look keeps: it reaches back some 250 steps. */
const KEEP = 0.98;

/**
 * The mean of weights over the last steps, the recent ones counting more: a network with these walks
 * better than one with the newest, which jump about with every batch. `count` is how many went into it.
 */
export function ema(
	average: readonly Float32Array[] | undefined,
	newest: readonly Float32Array[],
	count: number
): Float32Array[] {
	const keep = average ? Math.min(KEEP, count / (count + 1)) : 0;
	return newest.map((weights, k) =>
		weights.map((value, i) => keep * (average?.[k]![i] ?? 0) + (1 - keep) * value)
	);
}
