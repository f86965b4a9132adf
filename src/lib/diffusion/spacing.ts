import { alphaBarOfSigma, alphaBarOfFlow, sigmaOf } from './noise-level.ts';
import { SpacingError } from './spacing-error.ts';
import { lengthOf } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import type { Timesteps } from './timesteps.ts';

/** The levels of ᾱ of a walk of so many steps: steps + 1 of them, the last is 1, data. */
export type Spacing = (schedule: Schedule, steps: number) => number[];

/** On training steps. */
export const atTimesteps =
	(timesteps: Timesteps): Spacing =>
	(schedule, steps) => [
		...timesteps(lengthOf(schedule), steps).map((t) => alphaBarAt(schedule, t)),
		1
	];

/**
 * ᾱ at t ∈ [0, T]; between training steps the noise level σ is drawn as a straight line, and beside pure noise, where σ
 * is infinite, the signal √ᾱ.
 */
export function alphaBarAt(schedule: Schedule, t: number): number {
	const before = Math.floor(t);
	const [low, high] = [schedule[before], schedule[Math.ceil(t)]];
	if (low === undefined || high === undefined) {
		throw new Error(`t = ${t} lies outside 0 … ${lengthOf(schedule)}`);
	}
	if (before === t) return low;
	if (high === 0) return low * (1 - (t - before)) ** 2;
	const [min, max] = [sigmaOf(low), sigmaOf(high)];
	return alphaBarOfSigma(min + (t - before) * (max - min));
}

/** The t ∈ [0, T] at which the schedule has ᾱ, by straight lines in ᾱ: for showing, not computing. */
export function timeOf(schedule: Schedule, alphaBar: number): number {
	const after = schedule.findIndex((value) => value <= alphaBar);
	if (after < 0) return lengthOf(schedule);
	if (after === 0) return 0;
	const [low, high] = [schedule[after]!, schedule[after - 1]!];
	return after - (alphaBar - low) / (high - low);
}

/** σ_i = (σ_max^{1/ρ} + i/(n−1)·(σ_min^{1/ρ} − σ_max^{1/ρ}))^ρ (Karras et al. 2022, eq. 5). */
export const karrasSigmas = (
	steps: number,
	maxSigma: number,
	minSigma: number,
	rho = 7
): number[] =>
	evenly(steps, maxSigma ** (1 / rho), minSigma ** (1 / rho)).map((root) => root ** rho);

/** ln σ evenly spaced, which is λ evenly spaced (Lu et al. 2022, §5). */
export const exponentialSigmas = (steps: number, maxSigma: number, minSigma: number): number[] =>
	evenly(steps, Math.log(maxSigma), Math.log(minSigma)).map(Math.exp);

/** Karras' spacing between the noise levels of t = T and t = 1; `rho` up puts more steps at the end. */
export const karras = (rho = 7): Spacing => {
	if (!(rho >= 1 && rho <= 100)) throw new Error(`ρ = ${rho} is outside 1 … 100`);
	return betweenEnds((steps, maxSigma, minSigma) => karrasSigmas(steps, maxSigma, minSigma, rho));
};

/** The same factor between any two noise levels. */
export const exponential = (): Spacing => betweenEnds(exponentialSigmas);

/** t' = s·t/(1 + (s−1)·t): more of the walk at high noise (Esser et al. 2024, eq. 23). */
export const shifted = (t: number, shift: number): number => (shift * t) / (1 + (shift - 1) * t);

/** Evenly in flow time from pure noise (t = 1, whatever the schedule) to data, then shifted. */
export const flow = (shift = 1): Spacing => {
	if (!(shift > 0 && shift <= 100)) throw new Error(`shift ${shift} is outside 0 … 100`);
	return (schedule, steps) => {
		checkedSteps(steps, lengthOf(schedule));
		const times = evenly(steps + 1, 1, 0);
		return times.map((t) => alphaBarOfFlow(shifted(t, shift)));
	};
};

const betweenEnds =
	(sigmasOf: (steps: number, maxSigma: number, minSigma: number) => number[]): Spacing =>
	(schedule, steps) => {
		checkedSteps(steps, lengthOf(schedule));
		const [maxSigma, minSigma] = [sigmaOf(schedule.at(-1)!), sigmaOf(schedule.at(1)!)];
		if (!Number.isFinite(maxSigma)) {
			// σ is infinite at ᾱ = 0: there is nothing to space from.
			throw new SpacingError({ code: 'endsInNoise' });
		}
		return [...sigmasOf(steps, maxSigma, minSigma).map(alphaBarOfSigma), 1];
	};

/** `count` values from `first` to `last`; a single one is `first`. */
export const evenly = (count: number, first: number, last: number): number[] =>
	Array.from({ length: count }, (_, i) => first + (i * (last - first)) / Math.max(count - 1, 1));

/** Throws unless a walk on T training steps can have so many. */
export function checkedSteps(steps: number, T: number): void {
	if (!Number.isInteger(steps) || steps < 1 || steps > T) {
		throw new SpacingError({ code: 'stepsOutside', steps, most: T });
	}
}
