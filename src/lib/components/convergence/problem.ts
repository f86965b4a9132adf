import { karrasSigmas } from '#lib/diffusion/spacing.ts';
import { alphaBarOfSigma } from '#lib/diffusion/noise-level.ts';
import { mixtureDenoiser } from '#lib/diffusion/points.ts';
import type { Sampler } from '#lib/diffusion/sampler.ts';
import { makeSampler, samplerEntry } from '#lib/diffusion/samplers/all.ts';
import type { Solver } from './solvers.ts';

/**
 * A walk whose end is known: data N(0, 0.5²), from x(σ = 80) = 80 on Karras' levels 80 … 0.002, then 0.
 * Its ODE leads to x = 80·√(s²/(s² + 80²)), s = 0.5 (Karras et al. 2022, eq. 5 and §2).
 */
export const EXACT = 80 * Math.sqrt(0.25 / (0.25 + 80 ** 2));

/** The noise levels of `steps` steps: `steps` of them, loudest first, without the 0 at the end. */
export const problemLevels = (steps: number, rho: number): number[] =>
	karrasSigmas(steps, 80, 0.002, rho);

const denoise = mixtureDenoiser([{ mean: Float32Array.of(0), std: 0.5, weight: 1 }]);
const start = Float32Array.of(80 / Math.sqrt(1 + 80 ** 2));
const noise = () => Float32Array.of(0);

/** Where a sampler without fresh noise ends up. */
async function arrive(sampler: Sampler, steps: number, rho: number): Promise<number> {
	let x: Float32Array = start;
	const levels = [...problemLevels(steps, rho).map(alphaBarOfSigma), 1];
	for await (const frame of sampler({ denoise, noise }, start, levels)) x = frame.next;
	return x[0]!;
}

/** A point of an error curve. */
export interface ErrorAt {
	steps: number;
	evaluations: number;
	error: number;
}

/** The error of a sampler after so many steps. */
export async function errorAt(
	{ sampler, options }: Pick<Solver, 'sampler' | 'options'>,
	steps: number,
	rho: number
): Promise<ErrorAt> {
	const end = await arrive(makeSampler(sampler, options), steps, rho);
	const evaluations = samplerEntry(sampler).evaluations(steps, alphaBarOfSigma(80));
	return { steps, evaluations, error: Math.abs(end - EXACT) };
}

/** Below this, the rounding of x to 32 bits is a good part of an error. */
const FLOOR = 2e-5;

/**
 * The slope at the end of a curve on log axes, from its last two points above the floor: −2 for a
 * second-order method. Undefined where there are no two.
 */
export function slopeOf(points: readonly ErrorAt[]): number | undefined {
	const [before, last] = points.filter(({ error }) => error > FLOOR).slice(-2);
	if (!before || !last) return undefined;
	return Math.log(last.error / before.error) / Math.log(last.evaluations / before.evaluations);
}
