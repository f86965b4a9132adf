import vocabulary from '#models/scenes-64/vocabulary.json';
import { evaluationsOf } from '#lib/pipeline/comparison.ts';
import { conditionsOf } from '#lib/pipeline/generate.ts';
import type { Recipe } from '#lib/pipeline/recipe.ts';

/** What a picture costs: evaluations of the network, and predictions in each (2 with guidance). */
export const callsOf = (recipe: Recipe): { evaluations: number; rows: number } => ({
	evaluations: evaluationsOf(recipe),
	rows: conditionsOf(recipe, vocabulary).guidance === 1 ? 1 : 2
});
