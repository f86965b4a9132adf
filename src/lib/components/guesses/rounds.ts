import { noised } from '#lib/diffusion/forward.ts';
import { philox } from '#lib/diffusion/philox.ts';
import { gaussian } from '#lib/diffusion/random.ts';

/** One task of training: the noisy x is shown, and the clean x₀ and the noise ε are asked for. */
export interface Round {
	/** Which of the known pictures, or values, x was made of. */
	which: number;
	alphaBar: number;
	x0: Float32Array;
	eps: Float32Array;
	x: Float32Array;
}

/**
 * One round for each of `signals` = √ᾱ, the same ones for the same seed. What is noised is one of
 * `known`, all of them equally likely.
 */
export const roundsOf = (
	known: readonly Float32Array[],
	signals: readonly number[],
	seed: number
): Round[] =>
	signals.map((signal, round) => {
		const which = Math.floor((philox([0, round, 1, 0], [seed, 0])[0] / 2 ** 32) * known.length);
		const [alphaBar, x0] = [signal ** 2, known[which]!];
		const eps = gaussian(seed, round, x0.length);
		return { which, alphaBar, x0, eps, x: noised(x0, eps, alphaBar) };
	});
