import type { Frame } from '#lib/diffusion/sampler.ts';
import type { SamplerName } from '#lib/diffusion/samplers/all.ts';
import { pointsDenoiser } from '#lib/diffusion/points.ts';
import { sample } from '#lib/pipeline/sample.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';

/** Real frames of 4 × 4 pixels: the exact denoiser of two pictures, one dark and one light. */
export async function walk(steps: number, sampler: SamplerName = 'ddpm'): Promise<Frame[]> {
	const pictures = [-0.8, 0.6].map((value) => new Float32Array(4 * 4 * 3).fill(value));
	const frames = [];
	const recipe = { ...defaultRecipe, sampler, steps };
	for await (const frame of sample(recipe, pointsDenoiser(pictures), 4 * 4 * 3)) frames.push(frame);
	return frames;
}
