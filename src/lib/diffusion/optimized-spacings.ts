import { alphaBarOfSigma, sigmaOf } from './noise-level.ts';
import { lengthOf } from './schedule.ts';
import { checkedSteps, evenly, type Spacing } from './spacing.ts';

/** σ found best for Stable Diffusion 1.5 in 10 steps, and the last before data (published with Sabour et al. 2024). */
const ALIGNED = [14.615, 6.475, 3.861, 2.697, 1.886, 1.396, 0.963, 0.652, 0.399, 0.152, 0.029];

/**
 * “Align your steps” (Sabour et al. 2024): noise levels that were optimized for another network, read as its authors do for
 * other numbers of steps, on straight lines in ln σ. Whatever the schedule; it begins below the noisiest levels of most.
 */
export const aligned: Spacing = (schedule, steps) => {
	checkedSteps(steps, lengthOf(schedule));
	const places = evenly(steps + 1, 0, ALIGNED.length - 1).slice(0, -1);
	return [...places.map((place) => alphaBarOfSigma(alignedAt(place))), 1];
};

/** σ between the published ones. */
function alignedAt(place: number): number {
	const before = Math.floor(place);
	const [here, after] = [ALIGNED[before]!, ALIGNED[before + 1]!];
	return here * (after / here) ** (place - before);
}

/**
 * Evenly in arctan(σ/c) from t = T to t = 1: for data N(0, c²·I) a walk through these levels ends with the least
 * Kullback–Leibler divergence (Sabour et al. 2024, Theorem 3.1). With c = 1 they are even in the angle acos √ᾱ, nearly
 * as the cosine schedule has them.
 */
export const klOptimal =
	(spread = 1): Spacing =>
	(schedule, steps) => {
		checkedSteps(steps, lengthOf(schedule));
		const [noisiest, quietest] = [schedule.at(-1)!, schedule.at(1)!];
		const angle = (alphaBar: number) => Math.atan(sigmaOf(alphaBar) / spread);
		const angles = evenly(steps, angle(noisiest), angle(quietest)).slice(1);
		return [noisiest, ...angles.map((it) => alphaBarOfSigma(spread * Math.tan(it))), 1];
	};
