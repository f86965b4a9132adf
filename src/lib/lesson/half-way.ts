import type { Frame } from '#lib/diffusion/sampler.ts';
import { sum } from '#lib/diffusion/vector.ts';

/**
 * The step, counted from 1, from which on a picture of the run is at most half as far from the finished
 * one as it was at first. `see` picks it out of a frame: the clean guess, or the noisy picture. Far is
 * the length of the difference over all pixels. Frames may be thinned; they end with the last step.
 */
export function halfWay(
	frames: readonly Frame[],
	see: (frame: Frame) => Float32Array
): number | undefined {
	const finished = frames.at(-1)?.next;
	if (!finished) return undefined;
	const far = frames.map((frame) => distance(see(frame), finished));
	const lastBefore = far.findLastIndex((value) => value > far[0]! / 2);
	return frames[lastBefore + 1] && frames[lastBefore + 1]!.step + 1;
}

const distance = (a: Float32Array, b: Float32Array): number =>
	Math.sqrt(sum(a, b, (p, q) => (p - q) ** 2));
