import { bin } from 'd3';

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
	const edges = Array.from({ length: count - 1 }, (_, i) => least + (i + 1) * width);
	return bin<number, number>()
		.domain([least, most])
		.thresholds(edges)(values)
		.map((bar) => ({
			from: bar.x0!,
			to: bar.x1!,
			density: bar.length / values.length / width
		}));
}

/** The bell curve of N(0, 1). */
export const bell = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
