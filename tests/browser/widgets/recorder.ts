import { pointsDenoiser } from '#lib/diffusion/points.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { editedWalk } from '#lib/pipeline/edited-walk.ts';
import { sample, type SampleOptions } from '#lib/pipeline/sample.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import type { FrameSource, Provenance } from '#lib/run/frame-source.ts';

const SIZE = 64 * 64 * 3;
const points = [1, 2, 3].map((stream) => gaussian(1, stream, SIZE).map(Math.tanh));

/** A source that draws from three pictures of noise, said to be of `provenance`, what it was asked for, and what it was given besides. */
export function recorder(provenance: Provenance) {
	const asked: Recipe[] = [];
	const given: SampleOptions[] = [];
	const source: FrameSource = {
		frames(recipe, options = {}) {
			asked.push(recipe);
			given.push(options);
			return sample(recipe, pointsDenoiser(points), SIZE, editedWalk(recipe, SIZE, options));
		},
		provenance: () => provenance
	};
	return { asked, given, source };
}
