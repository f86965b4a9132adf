import { resolve } from '$app/paths';
import { comparisonToQuery } from '#lib/pipeline/comparison-url.ts';
import type { Comparison } from '#lib/pipeline/comparison.ts';
import { toQuery } from '#lib/pipeline/recipe-url.ts';
import type { Recipe } from '#lib/pipeline/recipe.ts';

/** A recipe in the playground. */
export const inPlayground = (recipe: Recipe): string =>
	withQuery(resolve('/playground'), toQuery(recipe));

/** A comparison on its page. */
export const inCompare = (comparison: Comparison): string =>
	withQuery(resolve('/compare'), comparisonToQuery(comparison));

const withQuery = (path: string, query: string): string => (query ? `${path}?${query}` : path);
