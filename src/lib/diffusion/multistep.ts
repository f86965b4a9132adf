import type { Known } from './exponential.ts';

/** The evaluations a step of a multistep method uses, newest first. */
export type Recent = [Known, ...Known[]];

/**
 * The highest order that a step may have when `left` steps are left, itself included, of `steps`: near
 * the end a low order is safer, evaluations change fastest there.
 */
export type Ending = (left: number, steps: number) => number;

/** Walks shorter than 15 steps end at orders …, 3, 2, 1 (DPM-Solver's `lower_order_final`). */
export const carefulIfShort: Ending = (left, steps) => (steps < 15 ? left : Infinity);

/** Every walk ends at orders …, 3, 2, 1. */
export const careful: Ending = (left) => left;

/**
 * The newest evaluation in front of those before it, at most `order` in all. Left out is what no polynomial can run
 * through: pure noise, infinitely far away in σ and λ, and an older evaluation at the same ᾱ.
 */
export const pushRecent = (now: Known, before: readonly Known[], order: number): Recent => [
	now,
	...before.filter(({ alphaBar }) => alphaBar > 0 && alphaBar !== now.alphaBar).slice(0, order - 1)
];

/** Throws unless `order` is a whole number from 1 to `highest`. */
export function checkedOrder(order: number, highest: number): number {
	if (!Number.isInteger(order) || order < 1 || order > highest) {
		throw new Error(`order ${order} is not a whole number from 1 to ${highest}`);
	}
	return order;
}
