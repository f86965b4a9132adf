import { combine, sum } from './vector.ts';

/** A way from `a` (share 0) to `b` (share 1). */
export type Interpolation = (a: Float32Array, b: Float32Array, share: number) => Float32Array;

/** Along the chord: (1−s)·a + s·b. Half-way between two draws of noise it is quieter than noise by √½. */
export const lerp: Interpolation = (a, b, share) => combine([1 - share, a], [share, b]);

/**
 * Along the arc: [sin((1−s)θ)·a + sin(sθ)·b]/sin θ, θ the angle between them (Shoemake 1985). Between
 * two draws of noise it stays as loud as noise.
 */
export const slerp: Interpolation = (a, b, share) => {
	const cosine = dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
	const angle = Math.acos(Math.min(Math.max(cosine, -1), 1));
	const sine = Math.sin(angle);
	// Parallel: there is no arc to follow, or no telling which.
	if (!(sine > 1e-6)) return lerp(a, b, share);
	return combine([Math.sin((1 - share) * angle) / sine, a], [Math.sin(share * angle) / sine, b]);
};

const dot = (a: Float32Array, b: Float32Array): number => sum(a, b, (x, y) => x * y);
