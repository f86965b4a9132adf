import { pictures } from '#lib/recording/picture-set.ts';
import { recipeToQuery } from '#lib/recipe/recipe-url.ts';
import type { RecordedResult } from './comparison-run.svelte.ts';
import { fetched } from './fetched.ts';
import type { StoredSet } from './image-batch.svelte.ts';

/** The pictures of a stored set for `ComparisonRun.recall`, by the queries of their recipes; `distances` where they were measured. */
export async function recordedResults(
	{ set, url }: StoredSet,
	distances: readonly number[] = []
): Promise<ReadonlyMap<string, RecordedResult>> {
	const drawn = await pictures(set, new Uint8Array(await fetched(url, 'pictures')));
	return new Map(
		drawn.map(({ recipe, picture }, i) => [
			recipeToQuery(recipe),
			{ picture, distance: distances[i] }
		])
	);
}
