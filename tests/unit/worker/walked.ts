import type { Frame } from '#lib/diffusion/sampler.ts';
import { generate } from '#lib/pipeline/generate.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import type { ComputeService } from '#lib/worker/compute-service.ts';
import { collect } from '../pipeline/collect.ts';
import { exactModel, vocabulary } from '../pipeline/exact-model.ts';

export const recipe: Recipe = {
	...defaultRecipe,
	prompt: 'a red apple',
	sampler: 'ddpm',
	steps: 8
};

/** Its walk without a service. */
export const undisturbed = () => collect(generate(recipe, exactModel(), vocabulary));

/** All frames of run `run`, asked for one at a time. */
export async function* framesOf(
	service: ComputeService,
	run: number,
	wanted = recipe
): AsyncGenerator<Frame> {
	await service.answer({ type: 'start', run, recipe: wanted });
	for (;;) {
		const frame = (await service.answer({ type: 'next', run })) as Frame | undefined;
		if (!frame) return;
		yield frame;
	}
}
