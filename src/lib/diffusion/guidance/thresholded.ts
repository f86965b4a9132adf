import { epsFromX0, x0FromV } from '../predict.ts';
import { map } from '../vector.ts';
import { mixed, type Guidance } from './guidance.ts';

/**
 * Dynamic thresholding (Saharia et al. 2022, §2.3): where more than a few values of x̂₀ lie beyond ±1, it is cut off at
 * the percentile of its absolute values instead, and all of it divided by that.
 */
export const thresholded =
	(percentile: number): Guidance =>
	(told, untold, scale, x, alphaBar) => {
		const guess = x0FromV(x, mixed(told, untold, scale), alphaBar);
		const limit = Math.max(1, quantile(map(guess, Math.abs), percentile / 100));
		const x0 = map(guess, (value) => Math.min(Math.max(value, -limit), limit) / limit);
		return { eps: epsFromX0(x, x0, alphaBar), x0 };
	};

/** The value below which a share of the values lies, on straight lines between them (NumPy's quantile). */
function quantile(values: Float32Array, share: number): number {
	const sorted = values.toSorted();
	const at = share * (sorted.length - 1);
	const before = Math.floor(at);
	const low = sorted[before]!;
	return low + (at - before) * ((sorted[before + 1] ?? low) - low);
}
