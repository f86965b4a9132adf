import { dataSide, exactMoments, integrate, midpointMoments } from '../exponential.ts';
import type { Known, Moments, Side } from '../exponential.ts';
import { careful, checkedOrder, pushRecent } from '../multistep.ts';
import type { Ending, Recent } from '../multistep.ts';
import { evaluate, frameOf, stepsBetween } from '../sampler.ts';
import type { Sampler } from '../sampler.ts';

/** UniPC's B(h), which weighs the slope where only two evaluations are known: h, or e^h − 1. */
export const unipcMoments: Record<'bh1' | 'bh2', Moments> = {
	bh1: (rate, count) => {
		const moments = exactMoments(rate, count);
		return count === 2 ? [moments[0]!, rate / 2] : moments;
	},
	bh2: midpointMoments
};

/**
 * UniPC (Zhao et al. 2023, Algorithms 5 and 6): when the network has been evaluated at a new level, the step that
 * led there is taken again with it (the corrector, free of charge), then the next step starts from there.
 * The evaluation itself stays the one for the x that was predicted, `corrects(step)` says whether to.
 */
export function unipc({
	order = 2,
	moments = unipcMoments.bh2,
	side = dataSide(),
	ending = careful,
	corrects = () => true
}: {
	order?: number;
	moments?: Moments;
	side?: Side;
	ending?: Ending;
	corrects?: (step: number) => boolean;
} = {}): Sampler {
	checkedOrder(order, 3);
	return async function* ({ denoise }, x, levels) {
		const steps = levels.length - 1;
		let known: readonly Known[] = [];
		let last: { x: Float32Array; used: Recent } | undefined;
		for (const step of stepsBetween(levels)) {
			const { step: index, from, to } = step;
			const evaluation = await evaluate(denoise, x, from);
			const now = { alphaBar: from, evaluation };
			const start =
				last && corrects(index - 1)
					? integrate(last.x, [...last.used, now], from, side, moments)
					: x;
			const used = pushRecent(now, known, Math.min(order, ending(steps - index, steps)));
			const frame = frameOf(step, [evaluation], integrate(start, used, to, side, moments));
			yield frame;
			x = frame.next;
			known = pushRecent(now, known, order);
			last = { x: start, used };
		}
	};
}
