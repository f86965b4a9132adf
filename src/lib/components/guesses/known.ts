import { responsibilities, type Gaussian } from '#lib/diffusion/points.ts';

/** Each of a known set of values or pictures as a bell of no width, all equally likely. */
const bellsOf = (known: readonly Float32Array[]): Gaussian[] =>
	known.map((mean) => ({ mean, std: 0, weight: 1 }));

/** How likely it is that x was made of each of `known`; they add up to 1. */
export const oddsOf = (
	known: readonly Float32Array[],
	x: Float32Array,
	alphaBar: number
): number[] => responsibilities(bellsOf(known), x, alphaBar);

/** How many are still in play: 1 where one has all the odds, n where n share them (e to the entropy). */
export const inPlay = (odds: readonly number[]): number =>
	Math.exp(odds.reduce((sum, p) => (p > 0 ? sum - p * Math.log(p) : sum), 0));
