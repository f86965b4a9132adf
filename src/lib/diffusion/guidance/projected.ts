import { epsFromX0, x0FromV } from '../predict.ts';
import { combine, sum } from '../vector.ts';
import type { Guidance } from './guidance.ts';

/**
 * Adaptive projected guidance (Sadat et al. 2025, Algorithm 1 without its momentum): of the difference between the two
 * clean guesses, shortened to `norm` (root mean square a value; theirs is the length), the part along the clean guess,
 * which makes colours glaring, counts `parallel` times: x̂₀ = x̂₀_c + (s−1)·(Δ⊥ + η·Δ∥).
 */
export const projected =
	(norm: number, parallel: number): Guidance =>
	(told, untold, scale, x, alphaBar) => {
		const given = x0FromV(x, told, alphaBar);
		const difference = combine([1, given], [-1, x0FromV(x, untold, alphaBar)]);
		const length = Math.sqrt(dot(difference, difference) / difference.length);
		const short = (scale - 1) * (length > norm ? norm / length : 1);
		const size = dot(given, given);
		const along = size > 0 ? dot(difference, given) / size : 0;
		const x0 = combine([1 + short * (parallel - 1) * along, given], [short, difference]);
		return { eps: epsFromX0(x, x0, alphaBar), x0 };
	};

const dot = (a: Float32Array, b: Float32Array): number => sum(a, b, (x, y) => x * y);
