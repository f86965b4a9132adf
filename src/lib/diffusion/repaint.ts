import { noised, noisedFurther } from './forward.ts';
import { landing, stepsBetween, type Frame, type Noise, type Sampler } from './sampler.ts';
import { blend, zip } from './vector.ts';

/** A picture of which a part is to stay. */
export interface KnownRegion {
	picture: Float32Array;
	/** For each of its numbers: 1 where it stays as it is, 0 where it is drawn anew; in between, a mixture. */
	keep: Float32Array;
	/** How often each step is walked, at least once: what was drawn then fits what stays better and better. */
	loops: number;
}

/**
 * RePaint (Lugmayr et al. 2022, Algorithm 1) with the steps of any sampler: x' = m ⊙ known' + (1−m) ⊙ drawn', where
 * known' is the picture under fresh noise; then back to where the step began, by noise, `loops` times. Every pass is a frame.
 * Each is a walk of its own, so samplers that remember earlier answers go without. `draw` is noise beside that of the steps.
 */
export function repaint(
	sampler: Sampler,
	{ picture, keep, loops }: KnownRegion,
	draw: Noise
): Sampler {
	if (!(Number.isInteger(loops) && loops >= 1)) {
		throw new Error(`a step is walked 1 time or more, not ${loops} times`);
	}
	return async function* ({ denoise, noise, steps: all }, x, levels) {
		let pass = 0;
		for (const { from, to } of stepsBetween(levels)) {
			for (let left = to < 1 ? loops : 1; left > 0; left--, pass++) {
				const step = pass;
				const known = noised(picture, draw(2 * step), to);
				const means = { denoise, noise: () => noise(step), steps: all ?? levels.length - 1 };
				for await (const drawn of sampler(means, x, [from, to])) {
					const frame = { ...pasted(drawn, known, keep), step };
					yield frame;
					x = left > 1 ? noisedFurther(frame.next, draw(2 * step + 1), to, from) : frame.next;
				}
			}
		}
	};
}

/** The frame with what is known in its place: there, all of `next` is in μ. */
function pasted(frame: Frame, known: Float32Array, keep: Float32Array): Frame {
	const mu = blend(keep, known, frame.mu);
	const z = zip(keep, frame.z, (kept, value) => (1 - kept) * value);
	return { ...frame, mu, z, next: landing(mu, frame.sigma, z) };
}
