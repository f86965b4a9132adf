import { squaredDistance } from '#lib/diffusion/vector.ts';

/**
 * How much pictures differ: the mean distance of two of them, over all pairs, as root mean square of a
 * number. What is measured is a choice. On pixels it counts where a thing stands as much as what it is: an
 * apple moved by its own width is as far away as another thing. Therefore the network's own features are
 * measured: the middle of the U-Net, where a picture is 8 × 8 squares of 144 numbers, averaged over the
 * squares, so that the place does not count. They are read in the last call of the walk, when almost
 * no noise is left, from the row without the prompt, so that what was asked for does not show in them
 * except through the picture.
 */
export function variety(vectors: readonly Float32Array[]): number {
	const distances = vectors.flatMap((a, i) =>
		vectors.slice(0, i).map((b) => Math.sqrt(squaredDistance(a, b) / a.length))
	);
	return distances.reduce((sum, value) => sum + value, 0) / Math.max(distances.length, 1);
}

/** More words help while each time the spread falls by at least this share. */
const WORTH = 0.1;

/** The last of falling spreads that is at least a tenth below all before it: where more words stop helping. */
export const lastHelp = (spreads: readonly number[]): number =>
	spreads.findLastIndex(
		(spread, i) => i > 0 && spread <= (1 - WORTH) * Math.min(...spreads.slice(0, i))
	);
