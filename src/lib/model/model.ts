import { dispose } from '@tensorflow/tfjs-core';
import { epsFromV, x0FromV } from '#lib/diffusion/predict.ts';
import { combine, rows } from '#lib/diffusion/vector.ts';
import type { Model } from '#lib/pipeline/model.ts';
import type { Network } from './network.ts';

/**
 * The network as what the pipeline asks for: prompts in, denoisers out. It answers v̂ for the angle
 * φ = acos √ᾱ; ε̂ and x̂₀ are that vector turned back (Salimans & Ho 2022).
 */
export const modelOf = (network: Network): Model => ({
	size: network.size,
	async condition({ prompt, negative, guidance }) {
		if (!Number.isFinite(guidance)) throw new Error(`guidance ${guidance} is not a finite number`);
		const prepared = network.prepare(guidance === 1 ? [prompt] : [prompt, negative]);
		return {
			async denoise(x, alphaBar) {
				const v = await network.answer(x, Math.acos(Math.sqrt(alphaBar)), prepared);
				const [conditional, unconditional] = rows(v, network.size) as [Float32Array, Float32Array?];
				const turned = (v: Float32Array) => ({
					eps: epsFromV(x, v, alphaBar),
					x0: x0FromV(x, v, alphaBar)
				});
				if (!unconditional) return turned(conditional);
				return {
					...turned(combine([guidance, conditional], [1 - guidance, unconditional])),
					parts: {
						conditional: epsFromV(x, conditional, alphaBar),
						unconditional: epsFromV(x, unconditional, alphaBar)
					}
				};
			},
			dispose: () => void dispose(prepared)
		};
	}
});
