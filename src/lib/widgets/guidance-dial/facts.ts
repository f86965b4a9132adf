import type { Frame } from '#lib/diffusion/sampler.ts';
import { steeringOf } from './geometry.ts';
import { fixed } from '#lib/words/written.ts';

/** The root mean square between the clean guess with words and the one without, for prose. */
export const apart = (frame: Frame | undefined): string | undefined =>
	frame && fixed(steeringOf(frame)?.change, 3);

/**
 * The step, counted from 1, from which on the two clean guesses are less than a tenth as far apart as
 * at first; undefined where that never comes, or the run has only one prediction.
 */
export function settledStep(frames: readonly Frame[]): number | undefined {
	const changes = frames.map((frame) => steeringOf(frame)?.change);
	const first = changes[0];
	if (first === undefined || changes.includes(undefined)) return undefined;
	const last = changes.findLastIndex((change) => change! >= first / 10);
	return frames[last + 1] && frames[last + 1]!.step + 1;
}
