import { exactMoments, integrate, noiseSide } from '../exponential.ts';
import type { Known } from '../exponential.ts';
import { carefulIfShort, checkedOrder, pushRecent } from '../multistep.ts';
import type { Ending } from '../multistep.ts';
import { evaluate, frameOf, stepsBetween } from '../sampler.ts';
import type { Sampler } from '../sampler.ts';

/**
 * DEIS, log-ρ multistep (Zhang & Chen 2023, §3.2): a polynomial in ln ρ = −λ through the last ε̂,
 * integrated exactly over ρ = √((1−ᾱ)/ᾱ).
 */
export function deis({
	order = 2,
	ending = carefulIfShort
}: { order?: number; ending?: Ending } = {}): Sampler {
	checkedOrder(order, 3);
	return async function* ({ denoise }, x, levels) {
		const steps = levels.length - 1;
		let known: readonly Known[] = [];
		for (const stride of stepsBetween(levels)) {
			const answer = await evaluate(denoise, x, stride.from);
			const now = { alphaBar: stride.from, answer };
			const used = pushRecent(now, known, Math.min(order, ending(steps - stride.step, steps)));
			const frame = frameOf(
				stride,
				[answer],
				integrate(x, used, stride.to, noiseSide, exactMoments)
			);
			yield frame;
			x = frame.next;
			known = pushRecent(now, known, order);
		}
	};
}
