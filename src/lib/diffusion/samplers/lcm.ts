import { transition } from '../forward.ts';
import { angleOf } from '../noise-level.ts';
import { evaluate, frameOf, stepsBetween } from '../sampler.ts';
import type { Sampler } from '../sampler.ts';
import { combine } from '../vector.ts';

/**
 * Multistep consistency sampling (Song et al. 2023, Algorithm 1; Luo et al. 2023, LCM, Algorithm 3): jump
 * to x̂₀, noise it again less loudly, x' = √ᾱ' x̂₀ + √(1−ᾱ') z. Made for networks trained to jump; with
 * others it shows what their one-shot guesses are worth.
 *
 * Below 1, γ is that of strategic stochastic sampling (Zheng et al. 2024, TCD, Algorithm 4): jump with x̂₀ and ε̂ to a level beyond
 * x', at (1−γ) of its angle acos √ᾱ', and be noised from there. 0 is DDIM. They take that share of the timestep.
 */
export function lcm(gamma = 1): Sampler {
	if (!(gamma >= 0 && gamma <= 1)) throw new Error(`γ = ${gamma} is outside 0 … 1`);
	return async function* ({ denoise, noise }, x, levels) {
		for (const step of stepsBetween(levels)) {
			const evaluation = await evaluate(denoise, x, step.from);
			const angle = (1 - gamma) * angleOf(step.to);
			const { keep, std: sigma } = transition(Math.max(Math.cos(angle) ** 2, step.to), step.to);
			const mu = combine(
				[keep * Math.cos(angle), evaluation.x0],
				[keep * Math.sin(angle), evaluation.eps]
			);
			const frame = frameOf(step, [evaluation], mu, { sigma, noise });
			yield frame;
			x = frame.next;
		}
	};
}
