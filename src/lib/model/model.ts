import { angleOf } from '#lib/diffusion/noise-level.ts';
import { plain, predictionOfV } from '#lib/diffusion/guidance/guidance.ts';
import { epsFromV } from '#lib/diffusion/predict.ts';
import { rows } from '#lib/diffusion/vector.ts';
import type { Model } from '#lib/pipeline/model.ts';
import { cutting } from './cut.ts';
import { anew, type Preparing } from './kept-prompt.ts';
import type { Network } from './network.ts';

/**
 * The network as the pipeline takes it: prompts in, denoisers out. It answers v̂ for the angle
 * φ = acos √ᾱ; ε̂ and x̂₀ are that vector turned back (Salimans & Ho 2022).
 */
export const modelOf = (network: Network, prepare: Preparing = anew(network)): Model => ({
	size: network.size,
	async condition({ prompt, negative, guidance, form = plain, watch = false, cut }) {
		if (!Number.isFinite(guidance)) throw new Error(`guidance ${guidance} is not a finite number`);
		const ready = prepare(guidance === 1 ? [prompt] : [prompt, negative]);
		const tokens = prompt.filter((id) => id !== 0).length;
		const wanted = { tokens, blocks: watch === 'blocks' };
		const evaluate = async (x: Float32Array, phi: number) => {
			const alter = cut && cutting(cut, phi);
			if (watch) return network.watched(x, phi, ready.prompt, wanted, alter);
			return { answer: await network.answer(x, phi, ready.prompt, alter && { alter }), seen: {} };
		};
		return {
			async denoise(x, alphaBar) {
				const { answer: v, seen } = await evaluate(x, angleOf(alphaBar));
				const [conditional, unconditional] = rows(v, network.size) as [Float32Array, Float32Array?];
				if (!unconditional) return { ...predictionOfV(x, conditional, alphaBar), ...seen };
				return {
					...form(conditional, unconditional, guidance, x, alphaBar),
					...seen,
					parts: {
						conditional: epsFromV(x, conditional, alphaBar),
						unconditional: epsFromV(x, unconditional, alphaBar)
					}
				};
			},
			dispose: ready.dispose
		};
	}
});
