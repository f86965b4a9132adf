import { resolve } from '$app/paths';
import { addressOf } from '#lib/pipeline/address.ts';
import type { Recipe } from '#lib/pipeline/recipe.ts';
import type { Run } from '#lib/run/run.svelte.ts';

/** The address of a recipe in the playground, at a step from 1 on; at its end without one. */
export function playgroundOf(recipe: Recipe, step?: number): string {
	const query = addressOf(recipe, step);
	return resolve('/playground') + (query && `?${query}`);
}

/** What a run's figure shows, in the playground; nothing while it shows nothing. */
export const inPlayground = ({ recipe, frame }: Run): string | undefined =>
	recipe && playgroundOf(recipe, frame && frame.step + 1);
