import { cleanGuess, type Denoiser } from '#lib/diffusion/denoiser.ts';
import { plain, type Guidance } from '#lib/diffusion/guidance/guidance.ts';
import { pointsDenoiser } from '#lib/diffusion/points.ts';
import { vOf } from '#lib/diffusion/predict.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import type { Model } from '#lib/pipeline/model.ts';

export const vocabulary = ['<pad>', '<start>', 'a', 'apple', 'car', 'dog', 'red', '"o', '"p'];

/** 4 × 4 pixels of 3 colours. */
const SIZE = 48;

/** Little pictures within ±1, three for each word. */
const picture = (which: number, size: number): Float32Array =>
	gaussian(1, which, size).map(Math.tanh);

/**
 * The exact denoiser of a world of little pictures, as a model: a prompt knows the pictures of its
 * words, the empty one all of them. Counts what is bound and not yet freed, and evaluations.
 */
export function exactModel(size = SIZE): Model & { bound: number; calls: number } {
	const known = (ids: readonly number[]) => {
		const words = ids.filter((id) => id > 1);
		const shown = words.length > 0 ? words : vocabulary.map((_, id) => id);
		return pointsDenoiser(
			shown.flatMap((id) => [3 * id, 3 * id + 1, 3 * id + 2]).map((id) => picture(id, size))
		);
	};
	return {
		size,
		bound: 0,
		calls: 0,
		async condition({ prompt, negative, guidance, form = plain }) {
			this.bound++;
			const conditional = known(prompt);
			const denoise =
				guidance === 1 ? conditional : guidedBy(form, conditional, known(negative), guidance);
			return {
				denoise: (x, alphaBar) => (this.calls++, denoise(x, alphaBar)),
				dispose: () => void this.bound--
			};
		}
	};
}

/** Both denoisers' answers, joined by a form of guidance as the network's own model joins them. */
function guidedBy(
	form: Guidance,
	conditional: Denoiser,
	unconditional: Denoiser,
	scale: number
): Denoiser {
	return async (x, alphaBar) => {
		const [c, u] = await Promise.all([conditional(x, alphaBar), unconditional(x, alphaBar)]);
		const [told, untold] = [c, u].map((it) => vOf(cleanGuess(x, it, alphaBar), it.eps, alphaBar));
		return {
			...form(told!, untold!, scale, x, alphaBar),
			parts: { conditional: c.eps, unconditional: u.eps }
		};
	};
}
