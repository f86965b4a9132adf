import type { Denoiser } from '#lib/diffusion/denoiser.ts';
import { NotFiniteError } from './not-finite-error.ts';

/** Throws NotFiniteError where ε̂ is not a number, before it becomes a grey picture. */
export const finite =
	(denoise: Denoiser): Denoiser =>
	async (x, alphaBar) => {
		const prediction = await denoise(x, alphaBar);
		const at = prediction.eps.findIndex((value) => !Number.isFinite(value));
		if (at < 0) return prediction;
		throw new NotFiniteError({ code: 'notFinite', value: prediction.eps[at]!, at, alphaBar });
	};
