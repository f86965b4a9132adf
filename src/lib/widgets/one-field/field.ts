import { exactDenoiser } from '#lib/lab/exact.ts';
import { datasetOf } from '#lib/lab/dataset.ts';
import { spiral } from '#lib/lab/distributions/spiral.ts';
import { ddim } from '#lib/diffusion/samplers/ddim.ts';
import { stepNoise } from '#lib/diffusion/random.ts';
import { cosine } from '#lib/diffusion/schedule.ts';
import { atTimesteps } from '#lib/diffusion/spacing.ts';
import { trailing } from '#lib/diffusion/timesteps.ts';
import { map } from '#lib/diffusion/vector.ts';

/** A place in the plane. */
export type Place = readonly [number, number];

/** The data: points on a spiral, x and y in turn. */
export const fieldData: Float32Array = datasetOf(spiral, 240, 7).points;
const denoise = exactDenoiser(fieldData);

/** ᾱ at the stops of a walk down. */
export const fieldLevels: readonly number[] = atTimesteps(trailing)(cosine(), 60);

/**
 * Three ways to write down the same walk, p = c·x: the mixture of the lessons, the picture with noise beside it at
 * full strength (Karras et al. 2022), the straight line of flow matching; and how far the plane reaches in each.
 */
export const SCALES = {
	mixture: { of: () => 1, reach: 3 },
	full: { of: (alphaBar: number) => 1 / Math.sqrt(alphaBar), reach: 6 },
	flow: {
		of: (alphaBar: number) => 1 / (Math.sqrt(alphaBar) + Math.sqrt(1 - alphaBar)),
		reach: 3
	}
} as const;
export type ScaleName = keyof typeof SCALES;

/** All that follows from one answer about a place, in the mixture's scale. */
export interface Reading {
	eps: Place;
	x0: Place;
	/** −ε̂/√(1−ᾱ). */
	score: Place;
	/** √ᾱ ε̂ − √(1−ᾱ) x̂₀. */
	v: Place;
	/** ε̂ − x̂₀. */
	u: Place;
}

/** What the exact denoiser knows at a place. */
export async function readingAt(x: Place, alphaBar: number): Promise<Reading> {
	const { eps, x0 } = await denoise(Float32Array.from(x), alphaBar);
	const of = (f: (eps: number, x0: number) => number): Place => [
		f(eps[0]!, x0![0]!),
		f(eps[1]!, x0![1]!)
	];
	const [signal, noise] = [Math.sqrt(alphaBar), Math.sqrt(1 - alphaBar)];
	return {
		eps: of((e) => e),
		x0: of((_, x) => x),
		score: of((e) => -e / noise),
		v: of((e, x) => signal * e - noise * x),
		u: of((e, x) => e - x)
	};
}

/** −ε̂ at many places: the score in units of 1/√(1−ᾱ), so that its arrows stay of one size. */
export const arrowsAt = async (points: Float32Array, alphaBar: number): Promise<Float32Array> =>
	map((await denoise(points, alphaBar)).eps, (value) => -value);

/** Walks from a place at stop `from` to data: one point at each stop; `seed` and η are those of the fresh noise. */
export async function walkFrom(
	x: Float32Array,
	from: number,
	eta: 0 | 1,
	seed = 1
): Promise<Float32Array[]> {
	const stops = [x];
	const means = { denoise, noise: stepNoise(seed, x.length) };
	for await (const { next } of ddim(eta)(means, x, fieldLevels.slice(from))) stops.push(next);
	return stops;
}
