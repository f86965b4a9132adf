import { mean } from 'd3';
import { squaredDistance } from '#lib/diffusion/vector.ts';

/**
 * How much pictures differ, given the pixels or the features of each: √(Σ(aᵢ − bᵢ)²/n), its mean over all
 * pairs; 0 for fewer than two. Of pixels it counts where a thing stands, of features only what it is.
 */
export function variety(vectors: readonly Float32Array[]): number {
	const distances = vectors.flatMap((a, i) =>
		vectors.slice(0, i).map((b) => Math.sqrt(squaredDistance(a, b) / a.length))
	);
	return mean(distances) ?? 0;
}

/** More words help while each time the spread falls by at least this share. */
const WORTH = 0.1;

/** The last of falling spreads that is at least a tenth below all before it: where more words stop helping. */
export const lastHelp = (spreads: readonly number[]): number =>
	spreads.findLastIndex(
		(spread, i) => i > 0 && spread <= (1 - WORTH) * Math.min(...spreads.slice(0, i))
	);
