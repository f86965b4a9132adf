import { expect, test } from 'vitest';
import { samplerNames } from '#lib/diffusion/samplers/all.ts';
import { generate } from '#lib/pipeline/generate.ts';
import { begunEvaluationsOf } from '#lib/recipe/cost.ts';
import { maskText } from '#lib/recipe/mask-text.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { collect } from '../pipeline/collect.ts';
import { exactModel, vocabulary } from '../pipeline/exact-model.ts';

const half = maskText(new Uint8Array(64 * 64).fill(1, 0, 2000));

test.each(samplerNames)(
	'%s from a picture makes as many evaluations as are said',
	async (sampler) => {
		const model = exactModel();
		for (const schedule of ['cosine', 'linearToZero'] as const) {
			for (const strength of [0.3, 1]) {
				for (const mask of ['', half]) {
					const beginning = { start: 'training-apple', strength, mask, loops: 2 };
					const recipe: Recipe = { ...defaultRecipe, sampler, schedule, steps: 6, beginning };
					const picture = new Float32Array(model.size);
					const known = mask ? { picture, keep: picture, loops: 2 } : undefined;
					const frames = await collect(
						generate(recipe, model, vocabulary, { from: { picture, strength }, known })
					);
					const made = frames.reduce((sum, { calls }) => sum + calls.length, 0);
					expect([schedule, strength, mask !== '', begunEvaluationsOf(recipe)]).toEqual([
						schedule,
						strength,
						mask !== '',
						made
					]);
				}
			}
		}
	}
);
