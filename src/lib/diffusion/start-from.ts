import { noised } from './forward.ts';

/** A picture that a walk begins with, in place of static. */
export interface StartPicture {
	picture: Float32Array;
	/** How much of the walk is left to do: over 0, where nothing would change, up to 1, where nothing of the picture is left. */
	strength: number;
}

/** Steps that are left of a walk of `steps`: ⌊n · strength⌋, and at least one. Throws where there is no such strength. */
export function stepsFrom(strength: number, steps: number): number {
	if (!(strength > 0 && strength <= 1)) throw new Error(`strength ${strength} is outside 0 … 1`);
	// 0.29 · 100 is 28.999… in binary.
	return Math.max(1, Math.floor(steps * strength + 1e-9));
}

/**
 * Where a walk through `levels` begins, and the levels that are left: x = √ᾱ x_in + √(1−ᾱ) ε at the ᾱ of that
 * step, with the walk's own static as ε (SDEdit, Meng et al. 2022, Algorithm 1).
 */
export function startedFrom(
	{ picture, strength }: StartPicture,
	levels: readonly number[],
	eps: Float32Array
): { x: Float32Array; levels: readonly number[]; skipped: number } {
	const steps = levels.length - 1;
	const skipped = steps - stepsFrom(strength, steps);
	const left = levels.slice(skipped);
	return { x: noised(picture, eps, left[0]!), levels: left, skipped };
}
