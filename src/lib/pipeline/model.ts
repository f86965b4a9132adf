import type { Denoiser } from '#lib/diffusion/denoiser.ts';
import type { Conditions } from '#lib/recipe/conditions.ts';

/** A denoiser bound to a prompt. */
export interface ConditionedDenoiser {
	/**
	 * Answers ε̂ and, because ᾱ may be 0, x̂₀ too; with guidance other than 1 also `parts`, the two ε̂
	 * that were mixed. Not clipped. Watched, also `attention`, that of the prompt's row, and `features`:
	 * the middle of the network, one number a channel, of the row that guidance leads away from; on wish
	 * `blocks` too, and all of the `middle`.
	 */
	denoise: Denoiser;
	/** Frees what was uploaded for the prompt. */
	dispose(): void;
}

/** A network that draws from text. */
export interface Model {
	/** How many numbers x has: height × width × channels, in that order, values in about [−1, 1]. */
	readonly size: number;
	condition(conditions: Conditions): Promise<ConditionedDenoiser>;
}
