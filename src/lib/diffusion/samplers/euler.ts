import { sigmaOf } from '#lib/diffusion/noise-level.ts';
import { evaluate, frameOf, stepsBetween } from '../sampler.ts';
import type { Sampler } from '../sampler.ts';
import { combine } from '../vector.ts';

/**
 * Euler's method on dX/dσ = ε̂, with X = x/√ᾱ = x₀ + σε (Karras et al. 2022, Algorithm 1 without churn):
 * X' = X + (σ'−σ) ε̂ = x̂₀ + σ' ε̂. The same arithmetic as DDIM with η = 0, from another idea.
 */
export const euler = (): Sampler =>
	async function* ({ denoise }, x, levels) {
		for (const stride of stepsBetween(levels)) {
			const answer = await evaluate(denoise, x, stride.from);
			const scale = Math.sqrt(stride.to);
			const mu = combine([scale, answer.x0], [scale * sigmaOf(stride.to), answer.eps]);
			const frame = frameOf(stride, [answer], mu);
			yield frame;
			x = frame.next;
		}
	};
