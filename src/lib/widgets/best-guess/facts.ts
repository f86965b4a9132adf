import { noised } from '#lib/diffusion/forward.ts';
import { alphaBarOfSigma } from '#lib/diffusion/noise-level.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { oddsOf } from '#lib/components/guesses/known.ts';
import { MAX_LOG_SIGMA, MIN_LOG_SIGMA } from '#lib/components/guesses/log-sigma.ts';
import { trainingPictures } from '#lib/components/pictures/training-pictures.ts';

/** How sure is sure. */
const SURE = 0.9;

/**
 * The least noise, in parts to one part picture, at which the exact denoiser of `pictures` is no longer
 * sure of the one that was noised: in steps of BestGuess's slider, with its first noise.
 */
export function firstDoubt(pictures: readonly Float32Array[], which: number): number | undefined {
	const x0 = pictures[which]!;
	const eps = gaussian(1, 1, x0.length);
	const stops = Array.from(
		{ length: Math.round((MAX_LOG_SIGMA - MIN_LOG_SIGMA) / 0.05) + 1 },
		(_, i) => 10 ** (MIN_LOG_SIGMA + 0.05 * i)
	);
	return stops.find((noise) => {
		const alphaBar = alphaBarOfSigma(noise);
		return oddsOf(pictures, noised(x0, eps, alphaBar), alphaBar)[which]! < SURE;
	});
}

/** The same, for the twelve pictures of BestGuess. Throws where they cannot be fetched. */
export const firstDoubtAmongTwelve = async (which: number): Promise<number | undefined> =>
	firstDoubt(await trainingPictures(), which);
