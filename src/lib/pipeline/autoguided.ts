import { guided } from '#lib/diffusion/denoiser.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import type { Model } from './model.ts';

/** Whether a picture takes two models. */
export const needsWorse = ({ guidance, guidanceForm }: Recipe): boolean =>
	guidanceForm === 'auto' && guidance !== 1;

/**
 * Autoguidance (Karras et al. 2024, eq. 4): both models are told the words, and the step goes from what the worse one says past what the
 * better one does. Where they agree nothing is pulled, so that, unlike without words, variety stays.
 */
export const autoguided = (model: Model, worse: Model): Model => ({
	size: model.size,
	async condition({ guidance, ...conditions }) {
		const told = await model.condition({ ...conditions, guidance: 1 });
		if (guidance === 1) return told;
		const other = await worse.condition({ ...conditions, guidance: 1, watch: false });
		return {
			denoise: guided(told.denoise, other.denoise, guidance),
			dispose() {
				told.dispose();
				other.dispose();
			}
		};
	}
});
