import { noised } from '#lib/diffusion/forward.ts';
import { alphaBarOfSigma } from '#lib/diffusion/noise-level.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { PICTURE_SIGNALS } from './picture-rounds.ts';
import { roundsOf } from './rounds.ts';

/** A noisy picture that the network is asked about, and the name its answer goes by. */
export interface Exercise {
	name: string;
	x: Float32Array;
	eps: Float32Array;
	alphaBar: number;
}

type Pictures = readonly Float32Array[];

/** Picture `which` under the noise of a seed, σ = 10^logSigma. */
export function exerciseAt(
	pictures: Pictures,
	which: number,
	seed: number,
	logSigma: number
): Exercise {
	const x0 = pictures[which]!;
	const alphaBar = alphaBarOfSigma(10 ** logSigma);
	const eps = gaussian(seed, 1, x0.length);
	const name = `${which}/${seed}/${logSigma.toFixed(2)}`;
	return { name, x: noised(x0, eps, alphaBar), eps, alphaBar };
}

/** What the answer to a round of the picture game goes by. */
export const nameOfRound = (seed: number, round: number): string => `game/${seed}/${round}`;

/** Those whose answers are stored with the site: what lesson 3 shows first, and the first game. */
export const storedExercises = (pictures: Pictures): Exercise[] => [
	...[-0.5, 0.2, 0.5, 2.5].map((logSigma) => exerciseAt(pictures, 3, 1, logSigma)),
	exerciseAt(pictures, 8, 1, 0.6),
	...roundsOf(pictures, PICTURE_SIGNALS, 1).map((round, i) => ({
		...round,
		name: nameOfRound(1, i)
	}))
];
