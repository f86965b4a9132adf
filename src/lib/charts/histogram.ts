/** One bar of a histogram. */
export interface Bar {
	from: number;
	to: number;
	/** How many of the values, per unit of the axis: the bars’ areas add up to the share inside. */
	density: number;
}

/** `values` in `count` equally wide bars over `domain`; what lies outside is left out. */
export function histogram(
	values: Float32Array,
	[least, most]: readonly [number, number],
	count: number
): Bar[] {
	const width = (most - least) / count;
	const edges = Float64Array.from({ length: count + 1 }, (_, i) => least + i * width);
	edges[count] = most;
	const counts = new Uint32Array(count);
	for (const value of values) {
		if (value < least || value > most) continue;
		// The last bar has its right edge as well. What lies on another edge belongs to its right, however the quotient is rounded.
		let bar = Math.min(count - 1, Math.floor((value - least) / width));
		if (value < edges[bar]!) bar--;
		else if (bar + 1 < count && value >= edges[bar + 1]!) bar++;
		counts[bar]!++;
	}
	return Array.from(counts, (inside, i) => ({
		from: edges[i]!,
		to: edges[i + 1]!,
		density: inside / values.length / width
	}));
}

/** The bell curve of N(0, 1). */
export const bell = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
