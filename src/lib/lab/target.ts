import {
	epsFromV,
	epsFromVelocity,
	velocityOf,
	vOf,
	x0FromV,
	x0FromVelocity
} from '#lib/diffusion/predict.ts';
import { cleanGuess, type Prediction } from '#lib/diffusion/denoiser.ts';
import { epsFromX0 } from '#lib/diffusion/predict.ts';

/** What a network may be asked for; each says the same about x = √ᾱ x₀ + √(1−ᾱ) ε. */
interface Target {
	/** What it should answer. */
	of(x0: Float32Array, eps: Float32Array, alphaBar: number): Float32Array;
	/** What its answer says about the noise, and about the clean point where it says so itself. */
	read(x: Float32Array, answer: Float32Array, alphaBar: number): Prediction;
}

export const targets = {
	eps: { of: (_x0, eps) => eps, read: (_x, eps) => ({ eps }) },
	x0: {
		of: (x0) => x0,
		read: (x, x0, alphaBar) => ({ eps: epsFromX0(x, x0, alphaBar), x0 })
	},
	v: {
		of: vOf,
		read: (x, v, alphaBar) => ({ eps: epsFromV(x, v, alphaBar), x0: x0FromV(x, v, alphaBar) })
	},
	flow: {
		of: velocityOf,
		read: (x, u, alphaBar) => ({
			eps: epsFromVelocity(x, u, alphaBar),
			x0: x0FromVelocity(x, u, alphaBar)
		})
	}
} as const satisfies Record<string, Target>;

export type TargetName = keyof typeof targets;
export const targetNames = Object.keys(targets) as TargetName[];

/**
 * What a small network answers, kept to where data lies: a point at most `reach` from the middle in
 * either direction. A network asked for ε says little about x₀ at high noise, and 1/√ᾱ magnifies it.
 */
export function keptWithin(
	x: Float32Array,
	prediction: Prediction,
	alphaBar: number,
	reach: number
): Prediction {
	const x0 = cleanGuess(x, prediction, alphaBar);
	if (x0.every((value) => Math.abs(value) <= reach)) return { ...prediction, x0 };
	const kept = x0.map((value) => Math.min(Math.max(value, -reach), reach));
	return { eps: epsFromX0(x, kept, alphaBar), x0: kept };
}
