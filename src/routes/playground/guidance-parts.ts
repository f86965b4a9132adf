import { x0FromEps } from '#lib/diffusion/predict.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { zip } from '#lib/diffusion/vector.ts';

/** A prediction: the noise, and the clean guess behind it; none at ᾱ = 0, where ε̂ does not tell. */
interface Guess {
	eps: Float32Array;
	x0?: Float32Array;
}

/** The two predictions that guidance mixed, and what came of them. */
export interface Guidance {
	without: Guess;
	with: Guess;
	/** x̂₀ of the mixture, as the step uses it: clipped, where clipping is on. */
	mixed: Float32Array;
	/** The second x̂₀ less the first. */
	change?: Float32Array;
}

/** Of the first evaluation of a step; undefined where there was only one prediction. */
export function guidanceOf({ x, x0, from, calls }: Frame): Guidance | undefined {
	const parts = calls[0]?.prediction.parts;
	if (!parts) return undefined;
	const { unconditional, conditional } = parts;
	if (from === 0) {
		return { without: { eps: unconditional }, with: { eps: conditional }, mixed: x0 };
	}
	const [without, given] = [unconditional, conditional].map((eps) => ({
		eps,
		x0: x0FromEps(x, eps, from)
	})) as [Required<Guess>, Required<Guess>];
	const change = zip(given.x0, without.x0, (a, b) => a - b);
	return { without, with: given, mixed: x0, change };
}
