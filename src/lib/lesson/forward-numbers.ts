import { transition } from '#lib/diffusion/forward.ts';
import { snr } from '#lib/diffusion/noise-level.ts';
import type { Schedule } from '#lib/diffusion/schedule.ts';
import { format } from './format.ts';
import { fixed } from '#lib/words/written.ts';

/** The numbers of a mixture of picture and noise, written out for prose. */
export interface ForwardNumbers {
	t: number;
	/** √ᾱ and √(1−ᾱ). */
	signal: string;
	noise: string;
	/** ᾱ and 1 − ᾱ. */
	share: string;
	rest: string;
	/** ᾱ/(1−ᾱ). */
	ratio: string;
}

/** What is mixed at time t, 0 … T. */
export function forwardNumbersAt(schedule: Schedule, t: number): ForwardNumbers {
	const alphaBar = schedule[Math.round(t)]!;
	return {
		t: Math.round(t),
		signal: format(Math.sqrt(alphaBar)),
		noise: format(Math.sqrt(1 - alphaBar)),
		share: format(alphaBar),
		rest: format(1 - alphaBar),
		ratio: alphaBar === 1 ? 'infinite' : format(snr(alphaBar))
	};
}

/** The step from t − 1 to t alone: what the picture so far keeps, √(1−β), and what is added, √β. */
export function pinchAt(schedule: Schedule, t: number): { keep: string; add: string } {
	const { keep, std } = transition(schedule[t - 1]!, schedule[t]!);
	return { keep: fixed(keep, 4), add: fixed(std, 4) };
}

/** The first t at which the picture's share ᾱ of the variance is below this one. */
export const timeBelow = (schedule: Schedule, share: number): number =>
	schedule.findIndex((alphaBar) => alphaBar < share);
