/** How values become brightness: −range is black, 0 mid-grey, +range white, for each colour alone. */
export const ranges = { picture: 1, noise: 3 } as const;

/** Pictures live in [−1, 1]; noise, seldom beyond ±3, keeps its zero at mid-grey. */
export type Mapping = keyof typeof ranges;

/**
 * RGBA bytes of `values` (height × width × 3, any range). What lies beyond the range is cut off.
 * Throws unless there are 3 values for each of `pixels` pixels.
 */
export function paint(
	values: Float32Array,
	pixels: number,
	mapping: Mapping
): Uint8ClampedArray<ArrayBuffer> {
	if (values.length !== pixels * 3) {
		throw new Error(`${values.length} values cannot be drawn as ${pixels} pixels of 3 colours`);
	}
	const bytes = new Uint8ClampedArray(pixels * 4).fill(255);
	const scale = 127.5 / ranges[mapping];
	// As plain as can be: every picture of every frame that a reader drags past goes through here.
	for (let from = 0, to = 0; from < values.length; to += 4) {
		bytes[to] = 127.5 + values[from++]! * scale;
		bytes[to + 1] = 127.5 + values[from++]! * scale;
		bytes[to + 2] = 127.5 + values[from++]! * scale;
	}
	return bytes;
}
