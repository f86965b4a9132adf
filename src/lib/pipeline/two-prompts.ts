import type { Denoiser } from '#lib/diffusion/denoiser.ts';
import { combine } from '#lib/diffusion/vector.ts';
import type { OtherPrompt } from '#lib/recipe/mixture.ts';
import type { ConditionedDenoiser } from './model.ts';

/**
 * A denoiser that hears two prompts: at every step a mixture of both answers, ε̂ = (1−s)·ε̂_1 + s·ε̂_2, or the first up to a level
 * and then the second (as in “prompt editing”). What was watched is the first prompt's.
 */
export function twoPrompts(
	first: ConditionedDenoiser,
	second: ConditionedDenoiser,
	{ mix, share }: OtherPrompt,
	levels: readonly number[]
): ConditionedDenoiser {
	// ᾱ at which the second takes over: that of the step that begins there.
	const from = levels[Math.round(share * (levels.length - 1))]!;
	const denoise: Denoiser =
		mix === 'blend'
			? blended(first.denoise, second.denoise, share)
			: (x, alphaBar) => (alphaBar < from ? first : second).denoise(x, alphaBar);
	return {
		denoise,
		dispose() {
			first.dispose();
			second.dispose();
		}
	};
}

const blended =
	(first: Denoiser, second: Denoiser, share: number): Denoiser =>
	async (x, alphaBar) => {
		const a = await first(x, alphaBar);
		const b = await second(x, alphaBar);
		const mixed = (one: Float32Array, other: Float32Array) =>
			combine([1 - share, one], [share, other]);
		const { parts, ...seen } = a;
		return {
			...seen,
			eps: mixed(a.eps, b.eps),
			...(a.x0 && b.x0 && { x0: mixed(a.x0, b.x0) }),
			...(parts &&
				b.parts && {
					parts: {
						conditional: mixed(parts.conditional, b.parts.conditional),
						unconditional: mixed(parts.unconditional, b.parts.unconditional)
					}
				})
		};
	};
