import type { Frame } from '#lib/diffusion/sampler.ts';
import { sum } from '#lib/diffusion/vector.ts';

/**
 * The step, counted from 1, from which on a picture of the run is nearer to the finished one than to
 * its own beginning. `see` picks it out of a frame: the clean guess, or the noisy picture. Distance is
 * the length of the difference over all pixels. Frames may be thinned; they end with the last step.
 */
export function turningPoint(
	frames: readonly Frame[],
	see: (frame: Frame) => Float32Array
): number | undefined {
	const [first, last] = [frames[0], frames.at(-1)];
	if (!first || !last) return undefined;
	const nearer = frames.map(
		(frame) => distance(see(frame), last.next) <= distance(see(frame), see(first))
	);
	const at = nearer.lastIndexOf(false) + 1;
	return frames[at] && frames[at].step + 1;
}

const distance = (a: Float32Array, b: Float32Array): number =>
	Math.sqrt(sum(a, b, (p, q) => (p - q) ** 2));
