/** The side of a square picture of `values` (side × side × 3). Throws where it is none. */
export function sideOf(values: Float32Array): number {
	const side = Math.sqrt(values.length / 3);
	if (Number.isInteger(side)) return side;
	throw new Error(`${values.length} values are not a square picture of 3 colours`);
}
