import { dataSide, exactMoments, integrate, midpointMoments } from '../exponential.ts';
import type { Known, Moments } from '../exponential.ts';
import { carefulIfShort, checkedOrder, pushRecent } from '../multistep.ts';
import type { Ending } from '../multistep.ts';
import { evaluate, frameOf, stepsBetween } from '../sampler.ts';
import type { Sampler } from '../sampler.ts';

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
 * `eta` 0 follows the ODE, 1 the SDE, which forgets with e^{−2h} and adds noise for it.
 */
export function dpmSolver({
	order = 2,
	eta = 0,
	moments = dpmMoments.midpoint,
	ending = carefulIfShort
}: { order?: number; eta?: number; moments?: Moments; ending?: Ending } = {}): Sampler {
	checkedOrder(order, 3);
	if (!(eta >= 0 && eta <= 1)) throw new Error(`η = ${eta} is outside 0 … 1`);
	const side = dataSide(eta);
	return async function* ({ denoise, noise }, x, levels) {
		const steps = levels.length - 1;
		let known: readonly Known[] = [];
		for (const stride of stepsBetween(levels)) {
			const answer = await evaluate(denoise, x, stride.from);
			const now = { alphaBar: stride.from, answer };
			const used = pushRecent(now, known, Math.min(order, ending(steps - stride.step, steps)));
			const mu = integrate(x, used, stride.to, side, moments);
			const frame = frameOf(stride, [answer], mu, {
				sigma: side(stride.from, stride.to).std,
				noise
			});
			yield frame;
			x = frame.next;
			known = pushRecent(now, known, order);
		}
	};
}
