import { integrate } from '../exponential.ts';
import type { Known, Moments, Side } from '../exponential.ts';
import { carefulIfShort, checkedOrder, pushRecent } from '../multistep.ts';
import type { Ending } from '../multistep.ts';
import { evaluate, frameOf, stepsBetween } from '../sampler.ts';
import type { Sampler } from '../sampler.ts';

/** The last `order` evaluations, and how the polynomial through them is integrated. */
export interface ExponentialMultistep {
	/** 1, 2 or 3. */
	order: number;
	/** What the polynomial runs through; its std is that of the fresh noise. */
	side: Side;
	moments: Moments;
	ending?: Ending;
}

/** Multistep exponential integrator: x' = integral of the polynomial through the last evaluations + std·z. */
export function exponentialMultistep({
	order,
	side,
	moments,
	ending = carefulIfShort
}: ExponentialMultistep): Sampler {
	checkedOrder(order, 3);
	return async function* ({ denoise, noise }, x, levels) {
		const steps = levels.length - 1;
		let known: readonly Known[] = [];
		for (const step of stepsBetween(levels)) {
			const { from, to } = step;
			const evaluation = await evaluate(denoise, x, from);
			const now = { alphaBar: from, evaluation };
			const used = pushRecent(now, known, Math.min(order, ending(steps - step.step, steps)));
			const mu = integrate(x, used, to, side, moments);
			const frame = frameOf(step, [evaluation], mu, { sigma: side(from, to).std, noise });
			yield frame;
			x = frame.next;
			known = pushRecent(now, known, order);
		}
	};
}
