import { sigmaOf } from '#lib/diffusion/noise-level.ts';
import { evaluate, frameOf, stepsBetween } from '../sampler.ts';
import type { Evaluation, Sampler, Step } from '../sampler.ts';
import { combine } from '../vector.ts';

/** Adams–Bashforth weights of the last ε̂, newest first, for even steps (Liu et al. 2022, eq. 12). */
const ADAMS_BASHFORTH = [
	[1],
	[3 / 2, -1 / 2],
	[23 / 12, -16 / 12, 5 / 12],
	[55 / 24, -59 / 24, 37 / 24, -9 / 24]
];

/**
 * PLMS (Liu et al. 2022, PNDM without its Runge–Kutta start): DDIM's step along a mix of the last four ε̂.
 * The first step tries, asks again where it lands and goes with the average; that second ε̂ is not kept.
 */
export const plms = (): Sampler =>
	async function* ({ denoise }, x, levels) {
		let past: readonly Float32Array[] = [];
		for (const step of stepsBetween(levels)) {
			const first = await evaluate(denoise, x, step.from);
			past = [first.eps, ...past].slice(0, 4);
			const evaluations: [Evaluation, ...Evaluation[]] = [first];
			let mu = along(step, first, mixed(past));
			if (past.length === 1 && step.from > 0 && step.to < 1) {
				const second = await evaluate(denoise, mu, step.to);
				evaluations.push(second);
				mu = along(step, first, combine([1 / 2, first.eps], [1 / 2, second.eps]));
			}
			const frame = frameOf(step, evaluations, mu);
			yield frame;
			x = frame.next;
		}
	};

const mixed = (past: readonly Float32Array[]): Float32Array =>
	combine(...past.map((eps, j) => [ADAMS_BASHFORTH[past.length - 1]![j]!, eps] as const));

/** From X = x₀ + σε by (σ'−σ)·`direction` (their eq. 11), where x̂₀ and ε̂ are those of `here`. */
function along({ from, to }: Step, here: Evaluation, direction: Float32Array): Float32Array {
	const scale = Math.sqrt(to);
	if (from === 0) return combine([scale, here.x0], [scale * sigmaOf(to), direction]);
	const length = sigmaOf(to) - sigmaOf(from);
	return combine([scale, here.x0], [scale * sigmaOf(from), here.eps], [scale * length, direction]);
}
