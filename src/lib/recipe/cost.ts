import vocabulary from '#site-model/vocabulary.json';
import { stepsFrom } from '#lib/diffusion/start-from.ts';
import { SAMPLERS } from './choices.ts';
import { conditionsOf } from './conditions.ts';
import type { Recipe } from './recipe.ts';
import { levelsOf } from './walk.ts';

/** What a picture costs: evaluations of the network, and predictions in each (2 with guidance). */
export const costOf = (recipe: Recipe): { evaluations: number; rows: number } => ({
	evaluations: begunEvaluationsOf(recipe),
	rows: rowsOf(recipe, recipe.prompt) + blendedRowsOf(recipe)
});

const rowsOf = (recipe: Recipe, prompt: string): number =>
	conditionsOf({ ...recipe, prompt }, vocabulary).guidance === 1 ? 1 : 2;

/** Of the second prompt, where both are asked at every step. */
const blendedRowsOf = (recipe: Recipe): number =>
	recipe.otherPrompt?.mix === 'blend' ? rowsOf(recipe, recipe.otherPrompt.second) : 0;

/** Network evaluations in the walk of a recipe from static. */
export const evaluationsOf = (recipe: Recipe): number =>
	SAMPLERS[recipe.sampler].evaluations(recipe.steps, levelsOf(recipe)[0]!);

/** Network evaluations in the walk of a recipe that may begin with a picture. */
export function begunEvaluationsOf(recipe: Recipe): number {
	const { beginning, steps } = recipe;
	if (!beginning) return evaluationsOf(recipe);
	const { evaluations } = SAMPLERS[recipe.sampler];
	const left = stepsFrom(beginning.strength, steps);
	const from = levelsOf(recipe).slice(steps - left, -1);
	if (beginning.mask === '') return evaluations(left, from[0]!);
	// Under a mask every pass is a walk of its own, which ends in noise but for the last.
	const passes = from.slice(0, -1).map((level) => evaluations(2, level) - evaluations(1, level));
	return evaluations(1, from.at(-1)!) + beginning.loops * passes.reduce((sum, one) => sum + one, 0);
}
