import type { Denoiser } from '#lib/diffusion/denoiser.ts';
import { NotFiniteError } from './not-finite-error.ts';

/** Throws NotFiniteError where ε̂ is not a number, before it becomes a grey picture. */
export const finite =
	(denoise: Denoiser): Denoiser =>
	async (x, alphaBar) => {
		const prediction = await denoise(x, alphaBar);
		const { eps } = prediction;
		for (let at = 0; at < eps.length; at++) {
			const value = eps[at]!;
			if (!Number.isFinite(value)) {
				throw new NotFiniteError({ code: 'notFinite', value, at, alphaBar });
			}
		}
		return prediction;
	};
