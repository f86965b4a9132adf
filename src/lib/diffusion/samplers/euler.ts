import { sigmaOf } from '#lib/diffusion/noise-level.ts';
import { evaluate, frameOf, stepsBetween } from '../sampler.ts';
import type { Sampler } from '../sampler.ts';
import { combine } from '../vector.ts';

/**
 * Euler's method on dX/dσ = ε̂, with X = x/√ᾱ = x₀ + σε (Karras et al. 2022, line 5 of Algorithm 1):
 * X' = X + (σ'−σ) ε̂ = x̂₀ + σ' ε̂. The same arithmetic as DDIM with η = 0, from another idea.
 */
export const euler = (): Sampler =>
	async function* ({ denoise }, x, levels) {
		for (const step of stepsBetween(levels)) {
			const evaluation = await evaluate(denoise, x, step.from);
			const scale = Math.sqrt(step.to);
			const mu = combine([scale, evaluation.x0], [scale * sigmaOf(step.to), evaluation.eps]);
			const frame = frameOf(step, [evaluation], mu);
			yield frame;
			x = frame.next;
		}
	};
