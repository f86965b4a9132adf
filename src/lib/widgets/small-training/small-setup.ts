import { mean } from 'd3';
import { noised } from '#lib/diffusion/forward.ts';
import { alphaBarOfSigma } from '#lib/diffusion/noise-level.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { batchOf } from '#lib/lab/batch.ts';
import { datasetOf } from '#lib/lab/dataset.ts';
import { exactDenoiser } from '#lib/lab/exact.ts';
import { moons } from '#lib/lab/distributions/moons.ts';
import type { Training } from '#lib/lab/training.ts';
import { lossOf } from '#lib/components/guesses/loss.ts';

/** A thousand points of two half moons. */
export const smallDataset = datasetOf(moons, 1000, 7);

/** The noise under which its guesses are looked at: log₁₀ of σ beside data of weight 1. */
export const NOISE = { min: -0.7, max: 0.7, step: 0.05, usual: -0.1 } as const;

const LOOKED_AT = 60;
const clean = smallDataset.points.slice(0, 2 * LOOKED_AT);
const eps = gaussian(5, 0, 2 * LOOKED_AT);

/** Sixty of the points under so much noise, and the noise level. */
export function noisyPoints(logSigma: number): { noisy: Float32Array; alphaBar: number } {
	const alphaBar = alphaBarOfSigma(10 ** logSigma);
	return { noisy: noised(clean, eps, alphaBar), alphaBar };
}

/** Steps after which it stops by itself. */
export const STEPS = 2000;

/** A network of two layers that is asked for ε; another `seed` starts from other weights. */
export const smallTrainingOf = (seed: number): Training => ({
	target: 'eps',
	width: 32,
	depth: 2,
	waves: 2,
	classes: 0,
	rate: 0.002,
	batch: 128,
	schedule: 'cosine',
	seed
});

/** Batches over which the least loss is taken: beyond those of the training. */
const BATCHES = 12;

/** What the loss would be for someone who knows all points, on average: no network gets below it for long. */
export async function leastLoss(training: Training): Promise<number> {
	const exact = exactDenoiser(smallDataset.points);
	const losses = Array.from({ length: BATCHES }, async (_, i) => {
		const { x, eps, levels } = batchOf(smallDataset, training, STEPS + i);
		const each = levels.map(async (alphaBar, row) => {
			const at = x.subarray(2 * row, 2 * row + 2);
			const guessed = (await exact(at, alphaBar)).eps;
			return lossOf(eps.subarray(2 * row, 2 * row + 2), guessed);
		});
		return mean(await Promise.all(each))!;
	});
	return mean(await Promise.all(losses))!;
}

/** A mean over the last `span` values, at about `count` places: [how many there were, their mean]. */
export function smoothedLosses(
	losses: readonly number[],
	span: number,
	count = 240
): [number, number][] {
	const stride = Math.max(1, Math.floor(losses.length / count));
	return Array.from({ length: Math.floor(losses.length / stride) }, (_, i) => {
		const end = (i + 1) * stride;
		return [end, mean(losses.slice(Math.max(0, end - span), end))!];
	});
}

/** How far out guesses are drawn. */
const REACH = 3;

/** x̂₀ of points by a predicted ε̂. */
export const cleanPoints = (x: Float32Array, eps: Float32Array, alphaBar: number): Float32Array =>
	x.map((value, i) => {
		const guess = (value - Math.sqrt(1 - alphaBar) * eps[i]!) / Math.sqrt(alphaBar);
		return Math.min(Math.max(guess, -REACH), REACH);
	});

/** The exact ones, for the same picture. */
export async function exactPoints(x: Float32Array, alphaBar: number): Promise<Float32Array> {
	return (await exactDenoiser(smallDataset.points)(x, alphaBar)).x0!;
}
