import { sigmaOf } from '#lib/diffusion/noise-level.ts';
import { evaluate, frameOf, stepsBetween } from '../sampler.ts';
import type { Sampler } from '../sampler.ts';
import { combine } from '../vector.ts';

/**
 * Heun's method (Karras et al. 2022, Algorithm 1): try Euler's step, ask again where it
 * lands, and go with the average, X' = X + (σ'−σ)(ε̂ + ε̂')/2 in the scale X = x/√ᾱ = x₀ + σε.
 * Where a noise level is 0 or infinite there is no average: that step is Euler's, of one evaluation.
 */
export const heun = (): Sampler =>
	async function* ({ denoise }, x, levels) {
		for (const step of stepsBetween(levels)) {
			const { from, to } = step;
			const [here, there] = [sigmaOf(from), sigmaOf(to)];
			const scale = Math.sqrt(to);
			const first = await evaluate(denoise, x, from);
			const euler = combine([scale, first.x0], [scale * there, first.eps]);
			if (from === 0 || to === 1) {
				const frame = frameOf(step, [first], euler);
				yield frame;
				x = frame.next;
				continue;
			}
			const second = await evaluate(denoise, euler, to);
			const mu = combine(
				[scale, first.x0],
				[(scale * (there + here)) / 2, first.eps],
				[(scale * (there - here)) / 2, second.eps]
			);
			const frame = frameOf(step, [first, second], mu);
			yield frame;
			x = frame.next;
		}
	};
