import { x0FromEps } from '#lib/diffusion/predict.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { zip } from '#lib/diffusion/vector.ts';

/** The two predictions that guidance mixed, and what came of them. */
export interface Guidance {
	/** x̂₀ behind the prediction without the prompt, with it, and mixed; none at ᾱ = 0, where ε̂ does not tell. */
	clean?: [Float32Array, Float32Array, Float32Array];
	/** ε̂ without the prompt, with it, and the second less the first. */
	noise: [Float32Array, Float32Array, Float32Array];
}

/** Of the first evaluation of a step; undefined where there was only one prediction. */
export function guidanceOf({ x, x0, from, calls }: Frame): Guidance | undefined {
	const parts = calls[0]?.prediction.parts;
	if (!parts) return undefined;
	const { unconditional, conditional } = parts;
	const change = zip(conditional, unconditional, (a, b) => a - b);
	return {
		noise: [unconditional, conditional, change],
		...(from > 0 && {
			clean: [x0FromEps(x, unconditional, from), x0FromEps(x, conditional, from), x0]
		})
	};
}
