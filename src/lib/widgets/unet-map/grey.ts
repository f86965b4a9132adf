import { extent } from 'd3';

/** One channel as a grey picture, its least number black and its greatest white: three equal values a spot. */
export function greyOf(channel: Float32Array): Float32Array {
	const [least = 0, most = 0] = extent(channel);
	const scale = most > least ? 2 / (most - least) : 0;
	return Float32Array.from(
		{ length: 3 * channel.length },
		(_, i) => scale * (channel[Math.floor(i / 3)]! - least) - 1
	);
}
