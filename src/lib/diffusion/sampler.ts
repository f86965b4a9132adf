import { cleanGuess } from './denoiser.ts';
import type { Denoiser, Prediction } from './denoiser.ts';
import { pairs, zip } from './vector.ts';

/** One evaluation of the network. */
export interface Call {
	x: Float32Array;
	alphaBar: number;
	prediction: Prediction;
}

/** One step of a walk. next = mu + sigma·z holds exactly as computed (float32). */
export interface Frame {
	/** 0 at the first step. */
	step: number;
	/** ᾱ before the step. */
	from: number;
	/** ᾱ after the step. */
	to: number;
	/** Every evaluation of this step, in order; the first is of x at `from`. */
	calls: Call[];
	x: Float32Array;
	/** ε̂ in x. */
	eps: Float32Array;
	/** x̂₀ behind x. */
	x0: Float32Array;
	mu: Float32Array;
	/** Standard deviation of the fresh noise, 0 where the sampler adds none. */
	sigma: number;
	/** The fresh noise; zeros where sigma is 0. */
	z: Float32Array;
	next: Float32Array;
}

/** z of step k: same numbers whatever the number of steps taken before. */
export type Noise = (step: number) => Float32Array;

/** What a walk is made with. */
interface Means {
	denoise: Denoiser;
	noise: Noise;
	/** How many steps the whole walk has, where `levels` are a part of it. */
	steps?: number | undefined;
}

/**
 * Walks from noise to data, one frame a step; leave the loop to stop. x is variance preserving
 * (√ᾱ x₀ + √(1−ᾱ) ε) everywhere. `levels` is ᾱ before each step and after the last: it starts in [0, 1), never falls and
 * mostly ends at 1.
 */
export type Sampler = (
	means: Means,
	x: Float32Array,
	levels: readonly number[]
) => AsyncGenerator<Frame>;

/** A prediction with x̂₀ filled in, and the record of the call. */
export interface Evaluation {
	call: Call;
	eps: Float32Array;
	x0: Float32Array;
}

/** Evaluates the network once. */
export async function evaluate(
	denoise: Denoiser,
	x: Float32Array,
	alphaBar: number
): Promise<Evaluation> {
	const prediction = await denoise(x, alphaBar);
	const call = { x, alphaBar, prediction };
	return { call, eps: prediction.eps, x0: cleanGuess(x, prediction, alphaBar) };
}

/** A step of a walk: where it stands in the walk and between which ᾱ it goes. */
export interface Step {
	step: number;
	from: number;
	to: number;
}

/** The steps between `levels`. Throws where ᾱ leaves [0, 1], falls, or there is no step at all. */
export function stepsBetween(levels: readonly number[]): Step[] {
	if (levels.length < 2) {
		throw new Error(`a walk needs at least 2 levels of ᾱ, not ${levels.length}`);
	}
	return pairs(levels).map(([from, to], step) => {
		if (!(from >= 0 && from < 1 && to >= from && to > 0 && to <= 1)) {
			throw new Error(
				`step ${step} goes from ᾱ = ${from} to ${to}: ᾱ may only rise, from 0 or more up to 1`
			);
		}
		return { step, from, to };
	});
}

/**
 * Finishes a step, next = mu + sigma·z. Without `fresh` the step is deterministic: sigma 0, z zeros.
 * `evaluations` are those made, that of x at `from` first.
 */
export function frameOf(
	step: Step,
	evaluations: readonly [Evaluation, ...Evaluation[]],
	mu: Float32Array,
	fresh?: { sigma: number; noise: Noise }
): Frame {
	const [{ call, eps, x0 }] = evaluations;
	const sigma = fresh?.sigma ?? 0;
	const z = fresh && sigma > 0 ? fresh.noise(step.step) : new Float32Array(mu.length);
	return {
		...step,
		calls: evaluations.map((made) => made.call),
		x: call.x,
		eps,
		x0,
		mu,
		sigma,
		z,
		next: landing(mu, sigma, z)
	};
}

/** μ + σz. */
export const landing = (mu: Float32Array, sigma: number, z: Float32Array): Float32Array =>
	zip(mu, z, (mean, value) => mean + sigma * value);
