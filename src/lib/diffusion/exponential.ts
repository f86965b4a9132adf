import { halfLogSnr } from './noise-level.ts';
import { quadrature } from './polynomial.ts';
import type { Evaluation } from './sampler.ts';
import { combine } from './vector.ts';

/**
 * Exponential integrators: along the probability-flow ODE, over λ = ½ ln SNR, everything linear is
 * solved exactly and only the network is approximated, by a polynomial through its evaluations at
 * other λ (Lu et al. 2022, DPM-Solver, eq. 3.4; Zhang & Chen 2023, DEIS, eq. 8).
 */

/** An evaluation of the network and its ᾱ. */
export interface Known {
	alphaBar: number;
	evaluation: Evaluation;
}

/**
 * How a step from ᾱ to ᾱ' is written, with h = λ' − λ > 0 and σ = √(1−ᾱ):
 * x' = keep·x + scale·∫₀¹ rate·e^{−rate·(1−τ)} value(τ) dτ + std·z.
 */
interface Split {
	value: (evaluation: Evaluation) => Float32Array;
	keep: number;
	scale: number;
	rate: number;
	std: number;
}

/** Chooses what the polynomial runs through. */
export type Side = (from: number, to: number) => Split;

/**
 * Through x̂₀ (the "++" of DPM-Solver++): keep (σ'/σ)e^{−ηh}, scale √ᾱ', rate (1+η)h, std σ'√(1−e^{−2ηh}).
 * η = 0 is the ODE, η = 1 the reverse SDE (Lu et al. 2022, DPM-Solver++, eqs 14 and 18).
 */
export const dataSide =
	(eta = 0): Side =>
	(from, to) => {
		const shrink = Math.exp(-between(from, to)) ** eta;
		return {
			value: (evaluation) => evaluation.x0,
			keep: Math.sqrt((1 - to) / (1 - from)) * shrink,
			scale: Math.sqrt(to),
			rate: (1 + eta) * between(from, to),
			std: Math.sqrt((1 - to) * (1 - shrink ** 2))
		};
	};

/** Through ε̂: keep √(ᾱ'/ᾱ), scale σ', rate −h. Pure noise is its own ε̂: from there, it is the other side. */
export const noiseSide: Side = (from, to) =>
	from === 0
		? dataSide()(from, to)
		: {
				value: (evaluation) => evaluation.eps,
				keep: Math.sqrt(to / from),
				scale: Math.sqrt(1 - to),
				rate: -between(from, to),
				std: 0
			};

/** The integrals of 1, τ, τ², … (as many as `count`) against rate·e^{−rate·(1−τ)}. */
export type Moments = (rate: number, count: number) => number[];

/** Exactly: M₀ = 1 − e^{−rate}, M_k = 1 − k·M_{k−1}/rate. */
export function exactMoments(rate: number, count: number): number[] {
	const moments = [-Math.expm1(-rate)];
	for (let k = 1; k < count; k++) moments.push(1 - (k * moments[k - 1]!) / rate);
	return moments;
}

/** With two evaluations, τ is taken at its middle: ∫ τ ≈ ½ M₀ (DPM-Solver++ "midpoint", UniPC's B₂). */
export const midpointMoments: Moments = (rate, count) => {
	const moments = exactMoments(rate, count);
	return count === 2 ? [moments[0]!, moments[0]! / 2] : moments;
};

/**
 * The mean of x at `to`, with the polynomial through `known`, the first of which belongs to `x`.
 * At `to` = 1 λ is infinite and no polynomial reaches there: the step lands on x̂₀. From pure noise h is infinite:
 * all that counts is the evaluation nearest to `to`, which is the last of a corrector's.
 */
export function integrate(
	x: Float32Array,
	[now, ...others]: readonly [Known, ...Known[]],
	to: number,
	side: Side,
	moments: Moments
): Float32Array {
	const from = now.alphaBar;
	if (to === 1) return combine([1, now.evaluation.x0]);
	if (to === from) return combine([1, x]);
	const { value, keep, scale, rate } = side(from, to);
	const known = from === 0 ? [others.at(-1) ?? now] : [now, ...others];
	const nodes = known.map(({ alphaBar }) => between(from, alphaBar) / between(from, to));
	const weights = quadrature(nodes, moments(rate, known.length));
	return combine(
		[keep, x],
		...known.map(({ evaluation }, j) => [scale * weights[j]!, value(evaluation)] as const)
	);
}

/** λ' − λ. */
const between = (from: number, to: number): number => halfLogSnr(to) - halfLogSnr(from);
