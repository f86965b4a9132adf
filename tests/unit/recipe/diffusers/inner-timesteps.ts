import type { Timesteps } from '#lib/diffusion/timesteps.ts';

// Spacings that the site does not offer: what the DPM-Solver family of diffusers means by two of its names.

/** Every ⌊T/(n+1)⌋-th step, without the first: its "leading". */
export const leadingInner =
	(offset = 0): Timesteps =>
	(T, steps) => {
		const stride = Math.floor(T / (steps + 1));
		return downFrom(steps, (i) => (i + 1) * stride + offset + 1);
	};

/** Evenly from T towards 1, which is left out: its "linspace". */
export const linspaceInner: Timesteps = (T, steps) =>
	downFrom(steps, (i) => 1 + roundHalfEven(((i + 1) * (T - 1)) / steps));

const downFrom = (steps: number, at: (i: number) => number): number[] =>
	Array.from({ length: steps }, (_, i) => at(steps - 1 - i));

/** Halves go to the even neighbour, as in NumPy. */
function roundHalfEven(value: number): number {
	const below = Math.floor(value);
	return value - below === 0.5 ? below + (below % 2) : Math.round(value);
}
