import { noisedFurther, transition } from '../forward.ts';
import { alphaBarOfSigma, sigmaOf } from '../noise-level.ts';
import { landing, stepsBetween, type Sampler } from '../sampler.ts';
import { combine } from '../vector.ts';

/** How much fresh noise a walk makes good again (Karras et al. 2022, Algorithm 2): S_churn, between S_tmin and S_tmax, times S_noise. */
export interface Churn {
	amount: number;
	minSigma: number;
	maxSigma: number;
	noise: number;
}

/** ᾱ at σ̂ = (1+γ)σ, γ = min(S_churn/N, √2−1) within [S_tmin, S_tmax] and 0 elsewhere. Pure noise and data stay what they are. */
export function churnedLevel(alphaBar: number, steps: number, churn: Churn): number {
	const sigma = sigmaOf(alphaBar);
	const within = sigma >= churn.minSigma && sigma <= churn.maxSigma;
	const gamma = within ? Math.min(churn.amount / steps, Math.SQRT2 - 1) : 0;
	return gamma > 0 ? alphaBarOfSigma((1 + gamma) * sigma) : alphaBar;
}

/**
 * The steps of `sampler`, one that remembers nothing, from levels that noise was added to first: x̂ = x + √(σ̂²−σ²) S_noise z in the
 * scale X = x/√ᾱ. That noise belongs to the frame of the step before, whose end it is; the first step's has the draw after the last.
 */
export const churned = (sampler: Sampler, churn: Churn): Sampler =>
	async function* ({ denoise, noise, steps: all }, x, levels) {
		const steps = stepsBetween(levels);
		// Where the levels end, no step follows for which noise would be added.
		const louder = levels.map((level, i) =>
			i < steps.length ? churnedLevel(level, all ?? steps.length, churn) : level
		);
		const [begin, lifted] = [levels[0]!, louder[0]!];
		if (lifted < begin) {
			const fresh = noise(steps.length).map((value) => churn.noise * value);
			x = noisedFurther(x, fresh, begin, lifted);
		}
		for (const { step, to } of steps) {
			const end = louder[step + 1]!;
			for await (const plain of sampler({ denoise, noise }, x, [louder[step]!, to])) {
				const { keep, std } = transition(to, end);
				const [mu, sigma] = [combine([keep, plain.mu]), churn.noise * std];
				const z = sigma > 0 ? noise(step) : plain.z;
				const frame = { ...plain, step, to: end, mu, sigma, z, next: landing(mu, sigma, z) };
				yield frame;
				x = frame.next;
			}
		}
	};
