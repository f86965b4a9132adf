import { expect, test } from 'vitest';
import { autoguided, needsWorse } from '#lib/pipeline/autoguided.ts';
import { generate } from '#lib/pipeline/generate.ts';
import type { Model } from '#lib/pipeline/model.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { expectWithin } from '../diffusion/close.ts';
import { collect } from './collect.ts';
import { exactModel, vocabulary } from './exact-model.ts';

const recipe: Recipe = {
	...defaultRecipe,
	prompt: 'a red apple',
	guidanceForm: 'auto',
	guidance: 2.5,
	clip: false,
	steps: 4
};
/** A model that answers the prompt with another's pictures. */
const mistaken = (model: Model, by: readonly number[]): Model => ({
	size: model.size,
	condition: (conditions) => model.condition({ ...conditions, prompt: by })
});

test('goes from the worse model’s clean guess past the better one’s, both with the prompt', async () => {
	const [better, other] = [exactModel(), exactModel()];
	const worse = mistaken(other, [1, 5]);
	const frames = await collect(generate(recipe, autoguided(better, worse), vocabulary));
	const [{ x, from, x0 }] = frames as [(typeof frames)[0]];
	const guesses = await Promise.all(
		[
			[1, 2, 6, 3],
			[1, 5]
		].map(async (prompt) => {
			const bound = await exactModel().condition({ prompt, negative: [], guidance: 1 });
			return (await bound.denoise(x, from)).x0!;
		})
	);
	expectWithin(
		x0,
		guesses[0]!.map((good, i) => guesses[1]![i]! + 2.5 * (good - guesses[1]![i]!)),
		1e-5
	);
	expect([better.calls, other.calls]).toEqual([4, 4]);
	expect([better.bound, other.bound]).toEqual([0, 0]);
});

test('two models that agree are one', async () => {
	const both = await collect(generate(recipe, autoguided(exactModel(), exactModel()), vocabulary));
	const alone = await collect(generate({ ...recipe, guidance: 1 }, exactModel(), vocabulary));
	both.forEach(({ next }, i) => expectWithin(next, alone[i]!.next, 1e-5));
});

test('at guidance 1 the worse model is not asked', async () => {
	const other = exactModel();
	const wanted = { ...recipe, guidance: 1 };
	await collect(generate(wanted, autoguided(exactModel(), other), vocabulary));
	expect(other.calls).toBe(0);
	expect(needsWorse(wanted)).toBe(false);
	expect(needsWorse(recipe)).toBe(true);
	expect(needsWorse({ ...recipe, guidanceForm: 'plain' })).toBe(false);
});

test('without a worse model it is refused, not guided otherwise', async () => {
	await expect(collect(generate(recipe, exactModel(), vocabulary))).rejects.toThrow('worse model');
});
