import { mean } from 'd3';
import { squaredDistance } from '#lib/diffusion/vector.ts';

/** How far pictures are from those beside them: √(Σ(aᵢ − bᵢ)²/n), its mean over the pairs; 0 without any. */
export const pairwise = (first: readonly Float32Array[], second: readonly Float32Array[]): number =>
	mean(first, (a, i) => Math.sqrt(squaredDistance(a, second[i]!) / a.length)) ?? 0;
