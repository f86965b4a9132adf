import vocabulary from '#site-model/vocabulary.json';
import { evaluationsOf } from './comparison.ts';
import { conditionsOf } from './conditions.ts';
import type { Recipe } from './recipe.ts';

/** What a picture costs: evaluations of the network, and predictions in each (2 with guidance). */
export const costOf = (recipe: Recipe): { evaluations: number; rows: number } => ({
	evaluations: evaluationsOf(recipe),
	rows: conditionsOf(recipe, vocabulary).guidance === 1 ? 1 : 2
});
