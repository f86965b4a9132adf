import type { Denoiser } from '#lib/diffusion/denoiser.ts';

/** The network answered NaN or infinity: its backend computes wrongly. */
export class NotFiniteError extends Error {
	override name = 'NotFiniteError';
}

/** Throws NotFiniteError where ε̂ is not a number, before it becomes a grey picture. */
export const finite =
	(denoise: Denoiser): Denoiser =>
	async (x, alphaBar) => {
		const prediction = await denoise(x, alphaBar);
		const wrong = prediction.eps.findIndex((value) => !Number.isFinite(value));
		if (wrong < 0) return prediction;
		throw new NotFiniteError(
			`the network answered ${prediction.eps[wrong]} for value ${wrong} at ᾱ = ${alphaBar}`
		);
	};
