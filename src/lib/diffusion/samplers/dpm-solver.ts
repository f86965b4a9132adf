import { dataSide, exactMoments, midpointMoments } from '../exponential.ts';
import type { Moments } from '../exponential.ts';
import type { Ending } from '../multistep.ts';
import type { Sampler } from '../sampler.ts';
import { exponentialMultistep } from './exponential-multistep.ts';

/**
 * The authors' code, and diffusers' after it, halves the curvature term of the third order: a
 * smaller error than the second order's, but it falls no faster.
 */
const halved =
	(moments: Moments): Moments =>
	(rate, count) =>
		moments(rate, count).map((value, k) => (k === 2 ? value / 2 : value));

/** How the second order weighs the slope: at the middle of the step, or exactly. */
export const dpmMoments = { midpoint: halved(midpointMoments), heun: halved(exactMoments) };

/**
 * DPM-Solver++ multistep (Lu et al. 2022, Algorithm 2 for order 2): a polynomial in λ through the last x̂₀.
 * `eta` 0 follows the ODE, 1 the SDE, which forgets with e^{−2h} and adds noise for it. Over a short step its variance grows
 * like η, σ'²·2ηh; DDIM's η means the standard deviation, so that its variance grows like η².
 */
export function dpmSolver({
	order = 2,
	eta = 0,
	moments = dpmMoments.midpoint,
	ending
}: { order?: number; eta?: number; moments?: Moments; ending?: Ending } = {}): Sampler {
	if (!(eta >= 0 && eta <= 1)) throw new Error(`η = ${eta} is outside 0 … 1`);
	return exponentialMultistep({ order, side: dataSide(eta), moments, ending });
}
