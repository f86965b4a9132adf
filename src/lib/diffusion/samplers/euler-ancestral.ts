import { sigmaOf } from '#lib/diffusion/noise-level.ts';
import { evaluate, frameOf, stepsBetween } from '../sampler.ts';
import type { Sampler } from '../sampler.ts';
import { combine } from '../vector.ts';

/**
 * Splits a step from noise level σ to σ' into a walk down and fresh noise up, down² + up² = σ'²:
 * down = σ'²/σ, up = σ'√(1 − (σ'/σ)²) (Crowson's k-diffusion, get_ancestral_step).
 */
export const ancestralSplit = (noise: number, next: number): { down: number; up: number } => ({
	down: next ** 2 / noise,
	up: next * Math.sqrt(1 - (next / noise) ** 2)
});

/**
 * Euler ancestral (Crowson 2022, k-diffusion): x̂₀ + down·ε̂ + up·z in the scale X = x/√ᾱ. The same step
 * as DDPM's with its small variance, and as DDIM's with η = 1, found from the other side.
 */
export const eulerAncestral = (): Sampler =>
	async function* ({ denoise, noise }, x, levels) {
		for (const step of stepsBetween(levels)) {
			const evaluation = await evaluate(denoise, x, step.from);
			const { down, up } = ancestralSplit(sigmaOf(step.from), sigmaOf(step.to));
			const scale = Math.sqrt(step.to);
			const mu = combine([scale, evaluation.x0], [scale * down, evaluation.eps]);
			const frame = frameOf(step, [evaluation], mu, { sigma: scale * up, noise });
			yield frame;
			x = frame.next;
		}
	};
