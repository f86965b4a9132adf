import { pointsDenoiser } from '#lib/diffusion/points.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { sample } from '#lib/pipeline/sample.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import type { FrameSource, Provenance } from '#lib/run/frame-source.ts';

const SIZE = 64 * 64 * 3;
const points = [1, 2, 3].map((stream) => gaussian(1, stream, SIZE).map(Math.tanh));

/** A source that draws from three pictures of noise, said to be of `provenance`, and what it was asked for. */
export function recorder(provenance: Provenance) {
	const asked: Recipe[] = [];
	const source: FrameSource = {
		frames(recipe) {
			asked.push(recipe);
			return sample(recipe, pointsDenoiser(points), SIZE);
		},
		provenance: () => provenance
	};
	return { asked, source };
}
