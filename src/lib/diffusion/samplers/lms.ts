import { aboveZero, sigmaOf } from '#lib/diffusion/noise-level.ts';
import { checkedOrder } from '../multistep.ts';
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
		let known: readonly { noise: number; eps: Float32Array }[] = [];
		for (const step of stepsBetween(levels)) {
			const evaluation = await evaluate(denoise, x, step.from);
			const here = sigmaOf(aboveZero(step.from));
			known = [{ noise: here, eps: evaluation.eps }, ...known].slice(0, order);
			const length = sigmaOf(step.to) - here;
			const weights = quadrature(
				known.map(({ noise }) => noise - here),
				known.map((_, k) => length ** (k + 1) / (k + 1))
			);
			const scale = Math.sqrt(step.to);
			const mu = combine(
				[scale, evaluation.x0],
				...known.map(({ eps }, j) => [scale * (weights[j]! + (j === 0 ? here : 0)), eps] as const)
			);
			const frame = frameOf(step, [evaluation], mu);
			yield frame;
			x = frame.next;
		}
	};
}
