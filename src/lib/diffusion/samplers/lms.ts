import type { Known } from '../exponential.ts';
import { checkedOrder, pushRecent } from '../multistep.ts';
import { sigmaOf } from '../noise-level.ts';
import { quadrature } from '../polynomial.ts';
import { evaluate, frameOf, stepsBetween } from '../sampler.ts';
import type { Sampler } from '../sampler.ts';
import { combine } from '../vector.ts';

/**
 * Linear multistep, Adams–Bashforth on uneven steps (Crowson's k-diffusion, sample_lms): the last ε̂ are
 * continued as a polynomial in σ and X = x₀ + σε follows it, X' = X + ∫_σ^σ' ε̂(s) ds.
 */
export function lms(order = 4): Sampler {
	checkedOrder(order, 4);
	return async function* ({ denoise }, x, levels) {
		let known: readonly Known[] = [];
		for (const step of stepsBetween(levels)) {
			const { from, to } = step;
			const evaluation = await evaluate(denoise, x, from);
			known = pushRecent({ alphaBar: from, evaluation }, known, order);
			const scale = Math.sqrt(to);
			const mu = combine(
				[scale, evaluation.x0],
				...weightsOf(known, to).map(
					(weight, j) => [scale * weight, known[j]!.evaluation.eps] as const
				)
			);
			const frame = frameOf(step, [evaluation], mu);
			yield frame;
			x = frame.next;
		}
	};
}

/** How much of each ε̂, newest first, is in X' − x̂₀. From σ = ∞ the step is Euler's: σ' of the newest. */
function weightsOf(known: readonly Known[], to: number): number[] {
	const [here = 0, ...before] = known.map(({ alphaBar }) => sigmaOf(alphaBar));
	if (here === Infinity) return [sigmaOf(to)];
	const length = sigmaOf(to) - here;
	const [newest = 0, ...others] = quadrature(
		[0, ...before.map((noise) => noise - here)],
		known.map((_, k) => length ** (k + 1) / (k + 1))
	);
	return [here + newest, ...others];
}
