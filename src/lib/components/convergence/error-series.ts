/** A line of a chart. */
export interface Series {
	name: string;
	label: string;
	/** [x, y] in the units of the axes. */
	points: readonly (readonly [number, number])[];
}

/** Heights of labels beside one another: as near to `wanted` as they can be, `gap` apart, in their order. */
export function spread(wanted: readonly number[], gap: number, lowest: number): number[] {
	const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!);
	const placed = [...wanted];
	order.forEach((which, i) => {
		const above = order[i - 1];
		if (above !== undefined) placed[which] = Math.max(placed[which]!, placed[above]! + gap);
	});
	// Those pushed off the chart push back.
	let limit = lowest;
	for (const which of order.reverse()) {
		placed[which] = Math.min(placed[which]!, limit);
		limit = placed[which] - gap;
	}
	return placed;
}
