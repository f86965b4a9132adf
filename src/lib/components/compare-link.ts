import { resolve } from '$app/paths';
import { comparisonToQuery } from '#lib/recipe/comparison-url.ts';
import type { Comparison } from '#lib/recipe/comparison.ts';

/** The address of a comparison on its page. */
export function inCompare(comparison: Comparison): string {
	const query = comparisonToQuery(comparison);
	return resolve('/compare') + (query && `?${query}`);
}
