import { cleanGuess } from '#lib/diffusion/denoiser.ts';
import { finite } from './finite.ts';
import { conditionsOf } from '#lib/recipe/conditions.ts';
import type { Model } from './model.ts';

/**
 * x̂₀, the network's one-shot answer for any x at ᾱ in [0, 1), conditioned on `prompt` or, where
 * that is empty, on nothing; without guidance, not clipped. Throws where the network answers no numbers.
 */
export async function predictX0(
	prompt: string,
	x: Float32Array,
	alphaBar: number,
	model: Model,
	vocabulary: readonly string[]
): Promise<Float32Array> {
	if (x.length !== model.size) {
		throw new Error(`a picture of ${model.size} numbers is needed, not of ${x.length}`);
	}
	const bound = await model.condition(
		conditionsOf({ prompt, negative: '', guidance: 1 }, vocabulary)
	);
	try {
		return cleanGuess(x, await finite(bound.denoise)(x, alphaBar), alphaBar);
	} finally {
		bound.dispose();
	}
}
