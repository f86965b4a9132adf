import type { Frame } from '#lib/diffusion/sampler.ts';

/** Frames kept of one walk: at 0.4 MB a frame of the network, about 50 MB. */
const MOST = 120;

/** Whether step `step` of `of` is kept. All are computed; of a long walk evenly many, with first and last. */
export const isFrameKept = (step: number, of: number, most = MOST): boolean =>
	step % Math.ceil(of / most) === 0 || step === of - 1;

/** The index of the frame whose step is nearest to `step`. */
export const nearestFrame = (frames: readonly Frame[], step: number): number =>
	frames.reduce(
		(best, frame, i) =>
			Math.abs(frame.step - step) < Math.abs(frames[best]!.step - step) ? i : best,
		0
	);
