import { posteriorMean, smallStd } from '../posterior.ts';
import type { StepStd } from '../posterior.ts';
import { evaluate, frameOf, stepsBetween } from '../sampler.ts';
import type { Sampler } from '../sampler.ts';

/**
 * DDPM (Ho et al. 2020, Algorithm 2, over any stride): draw from q(x' | x, x₀) with x̂₀ for x₀.
 * x' = μ̃(x, x̂₀) + σz, σ² = β̃ (`smallStd`) or β (`largeStd`), or 0 (`noStd`), where all
 * seeds come to nearly the same smooth picture.
 */
export const ddpm = (std: StepStd = smallStd): Sampler =>
	async function* ({ denoise, noise }, x, levels) {
		for (const step of stepsBetween(levels)) {
			const { from, to } = step;
			const evaluation = await evaluate(denoise, x, from);
			const mu = posteriorMean(x, evaluation.x0, from, to);
			const frame = frameOf(step, [evaluation], mu, { sigma: std(from, to), noise });
			yield frame;
			x = frame.next;
		}
	};
