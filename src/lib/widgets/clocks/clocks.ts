import measured from '#site-model/clocks.json';
import { snr } from '#lib/diffusion/noise-level.ts';
import { cosine, linear } from '#lib/diffusion/schedule.ts';
import { atTimesteps, flow } from '#lib/diffusion/spacing.ts';
import { trailing } from '#lib/diffusion/timesteps.ts';

export const CLOCKS = ['linear', 'cosine', 'flow', 'shifted'] as const;
export type Clock = (typeof CLOCKS)[number];

/** How many stops were tried. */
export const STOPS = [5, 10, 20] as const;
export type StopCount = (typeof STOPS)[number];

/** ᾱ at every stop but the last, which is the clean picture on every clock. */
export const clockStops = (clock: Clock, steps: number): number[] =>
	levelsOf[clock](steps).slice(0, -1);

const levelsOf: Record<Clock, (steps: number) => number[]> = {
	linear: (steps) => atTimesteps(trailing)(linear(), steps),
	cosine: (steps) => atTimesteps(trailing)(cosine(), steps),
	// A walk on these two begins with pure noise, whatever the schedule.
	flow: (steps) => flow(1)(cosine(), steps),
	shifted: (steps) => flow(3)(cosine(), steps)
};

/** ln SNR at every stop; −∞ at pure noise. */
export const logSnrsOf = (clock: Clock, steps: number): number[] =>
	clockStops(clock, steps).map((alphaBar) => Math.log(snr(alphaBar)));

/** What the judge says of pictures walked with this clock, in percent, and how far they are from a walk of a hundred steps. */
export const measuredOf = (clock: Clock, steps: StopCount): { right: number; apart: number } =>
	measured.clocks[clock][`${steps}`];

/** How many pictures each was tried on; the finest walk it is compared with; the standard error of a share, in points. */
export const { pictures: PICTURES_DRAWN, fine: FINE } = measured;
export const shareError = (right: number): number =>
	100 * Math.sqrt(((right / 100) * (1 - right / 100)) / PICTURES_DRAWN);
