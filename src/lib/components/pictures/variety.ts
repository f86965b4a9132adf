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
