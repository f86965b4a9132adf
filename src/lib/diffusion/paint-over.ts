import { noised } from './forward.ts';
import type { Sampler } from './sampler.ts';
import { blend } from './vector.ts';

/** Clean paint over a picture in the making. */
export interface CleanPaint {
	/** What is painted, as clean as x₀. */
	x0: Float32Array;
	/** For each of its numbers: 1 where there is paint, 0 where there is none. */
	covers: Float32Array;
}

/**
 * x with paint in it that is as noisy as x: √ᾱ c + √(1−ᾱ) ε under the brush, x elsewhere. To the network it is what a
 * picture with that colour would be at ᾱ (SDEdit, Meng et al. 2022, does so once, at the beginning of a walk).
 */
export const paintedOver = (
	x: Float32Array,
	{ x0, covers }: CleanPaint,
	eps: Float32Array,
	alphaBar: number
): Float32Array => blend(covers, noised(x0, eps, alphaBar), x);

/** Where in a walk something is painted. */
export interface PaintingTime {
	/** Steps that are walked before. */
	after: number;
	/** Frames that those are: as many, unless each step is walked in loops. */
	frames: number;
}

/**
 * A walk that is painted over once and goes on. Up to there it is the walk that it would have been; after it, one that begins
 * where the paint is, so samplers that remember earlier answers begin to remember anew. `samplerFrom` answers how it is walked
 * from a frame on, `paint` puts the paint on.
 */
export function paintedBetween(
	samplerFrom: (frame: number) => Sampler,
	{ after, frames }: PaintingTime,
	paint: (x: Float32Array, alphaBar: number) => Float32Array
): Sampler {
	return async function* (means, x, levels) {
		const steps = means.steps ?? levels.length - 1;
		let walked = 0;
		if (frames > 0) {
			for await (const frame of samplerFrom(0)({ ...means, steps }, x, levels)) {
				yield frame;
				x = frame.next;
				if (++walked === frames) break;
			}
		}
		const noise = (step: number) => means.noise(step + frames);
		const rest = samplerFrom(frames)(
			{ ...means, noise, steps },
			paint(x, levels[after]!),
			levels.slice(after)
		);
		for await (const frame of rest) yield { ...frame, step: frame.step + frames };
	};
}
