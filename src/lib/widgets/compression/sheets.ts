/** How far from 0 the numbers of a shorthand are shown: there black or white. */
const RANGE = 3;

/**
 * The four sheets of a shorthand `z` (height × width × 4) as one picture of greys in [−1, 1], twice as wide
 * and high: the first two sheets above the others.
 */
export function sheetsOf(
	z: Float32Array,
	{ width, height, channels }: { width: number; height: number; channels: number }
): Float32Array {
	const shown = new Float32Array(2 * width * 2 * height * 3);
	z.forEach((value, i) => {
		const [sheet, place] = [i % channels, Math.floor(i / channels)];
		const x = (place % width) + width * (sheet % 2);
		const y = Math.floor(place / width) + height * Math.floor(sheet / 2);
		shown.fill(value / RANGE, 3 * (2 * width * y + x), 3 * (2 * width * y + x + 1));
	});
	return shown;
}
