import { evaluate, frameOf, stepsBetween } from '../sampler.ts';
import type { Sampler } from '../sampler.ts';
import { combine } from '../vector.ts';

/**
 * Multistep consistency sampling (Song et al. 2023, Algorithm 1; Luo et al. 2023, LCM, Algorithm 3): jump
 * to x̂₀, noise it again less loudly, x' = √ᾱ' x̂₀ + √(1−ᾱ') z. Made for networks trained to jump; with
 * others it shows what their one-shot guesses are worth.
 */
export const lcm = (): Sampler =>
	async function* ({ denoise, noise }, x, levels) {
		for (const step of stepsBetween(levels)) {
			const evaluation = await evaluate(denoise, x, step.from);
			const mu = combine([Math.sqrt(step.to), evaluation.x0]);
			const frame = frameOf(step, [evaluation], mu, { sigma: Math.sqrt(1 - step.to), noise });
			yield frame;
			x = frame.next;
		}
	};
