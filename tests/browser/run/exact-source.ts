import { pointsDenoiser } from '#lib/diffusion/points.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { sample } from '#lib/pipeline/sample.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';

const points = [1, 2, 3].map((stream) => gaussian(1, stream, 12).map(Math.tanh));

/** Walks to one of three points, in this thread. */
export const exactSource: FrameSource = {
	frames: (recipe) => sample(recipe, pointsDenoiser(points), 12),
	provenance: () => ({ kind: 'exact' })
};

export const recipe: Recipe = { ...defaultRecipe, steps: 6 };
