import { columnText } from './column-text.ts';
import { defaultComparison, type Comparison } from './comparison.ts';
import { optionsOf, pick } from './recipe-options.ts';
import { recipeToQuery } from './recipe-url.ts';
import { parseRecipe } from './parse-recipe.ts';
import type { Recipe } from './recipe.ts';

/**
 * The query string of a comparison, without “?”; only what differs from the default one. Columns read
 * `ddim`, `ddim_eta-1`, `dpmSolver_order-3_slope-heun`, `ddim_form-apg`, with spaces between; rows are numbers.
 */
export function comparisonToQuery({ recipe, columns, rows }: Comparison): string {
	const params = new URLSearchParams(recipeToQuery(shared(recipe), defaultComparison.recipe));
	const texts = { samplers: columns.map(columnText).join(' '), evaluations: rows.join(' ') };
	const usual = {
		samplers: defaultComparison.columns.map(columnText).join(' '),
		evaluations: defaultComparison.rows.join(' ')
	};
	if (texts.samplers !== usual.samplers) params.set('samplers', texts.samplers);
	if (texts.evaluations !== usual.evaluations) params.set('evaluations', texts.evaluations);
	return params.toString();
}

/** What all columns have in common: the sampler's part is the default recipe's. */
export const shared = (recipe: Recipe): Recipe => {
	const { schedule, spacing, guidanceForm } = recipe;
	const { sampler, steps } = defaultComparison.recipe;
	const options = pick(recipe.options, optionsOf({ schedule, spacing, guidanceForm }));
	return parseRecipe({ ...recipe, sampler, steps, options }).recipe;
};
