import { evaluate, frameOf, stepsBetween } from '../sampler.ts';
import type { Sampler } from '../sampler.ts';
import { combine } from '../vector.ts';

/**
 * DDIM (Song et al. 2021, eq. 12): keep the predicted noise, only turn it down.
 * x' = √ᾱ' x̂₀ + √(1−ᾱ'−σ²) ε̂ + σz, σ = η √((1−ᾱ')/(1−ᾱ)) √(1−ᾱ/ᾱ'); η = 1 is DDPM.
 */
export function ddim(eta = 0): Sampler {
	if (!(eta >= 0 && eta <= 1)) throw new Error(`η = ${eta} is outside 0 … 1`);
	return async function* ({ denoise, noise }, x, levels) {
		for (const step of stepsBetween(levels)) {
			const { from, to } = step;
			const evaluation = await evaluate(denoise, x, from);
			const sigma = eta * Math.sqrt(((1 - to) / (1 - from)) * (1 - from / to));
			const kept = Math.sqrt(Math.max(0, 1 - to - sigma ** 2));
			const mu = combine([Math.sqrt(to), evaluation.x0], [kept, evaluation.eps]);
			const frame = frameOf(step, [evaluation], mu, { sigma, noise });
			yield frame;
			x = frame.next;
		}
	};
}
