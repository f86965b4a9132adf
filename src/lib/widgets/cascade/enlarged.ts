/**
 * A square picture of `side`² pixels made `times` larger: between the middles of pixels, values go evenly from
 * one to the next, as the finisher begins.
 */
export function enlarged(values: Float32Array, side: number, times: number): Float32Array {
	const large = side * times;
	const found = new Float32Array(large * large * 3);
	/** The two pixels between which a place lies, and how far from the first. */
	const between = Array.from({ length: large }, (_, i) => {
		const at = Math.min(side - 1, Math.max(0, (i + 0.5) / times - 0.5));
		const low = Math.floor(at);
		return { low, high: Math.min(side - 1, low + 1), share: at - low };
	});
	between.forEach((row, y) =>
		between.forEach((column, x) => {
			for (let c = 0; c < 3; c++) {
				const value = (i: number, j: number) => values[3 * (i * side + j) + c]!;
				const along = (i: number) =>
					value(i, column.low) * (1 - column.share) + value(i, column.high) * column.share;
				found[3 * (y * large + x) + c] = along(row.low) * (1 - row.share) + along(row.high) * row.share; // prettier-ignore
			}
		})
	);
	return found;
}
