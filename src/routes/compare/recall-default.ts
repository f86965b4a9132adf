import type { PictureSet } from '#lib/recording/picture-set.ts';
import type { ComparisonCell } from '#lib/run/comparison-cell.svelte.ts';
import type { ComparisonRun, RecordedResult } from '#lib/run/comparison-run.svelte.ts';
import { defaultGrid } from '#lib/recipe/grid.ts';
import { recordedResults } from '#lib/run/recorded-results.ts';

/** Stored pictures of the default grid by the queries of their recipes, fetched once. */
let stored: Promise<{ results: ReadonlyMap<string, RecordedResult>; made: string }> | undefined;

async function fetchStored() {
	const [{ default: set }, { default: url }] = await Promise.all([
		import('#site-model/recorded/compare.json'),
		import('#site-model/recorded/compare.bin?url')
	]);
	const results = await recordedResults({ set: set as unknown as PictureSet, url }, set.distances);
	return { results, made: set.made };
}

/** Shows what is stored of some cells, where their recipes are those of the default grid: it is never opened empty. */
export async function recallDefault(
	comparing: ComparisonRun,
	cells: readonly ComparisonCell[]
): Promise<void> {
	const { prompt, seed, schedule, guidance } = defaultGrid.recipe;
	const isDefault = ({ entry: { recipe } }: ComparisonCell) =>
		recipe.prompt === prompt &&
		recipe.seed === seed &&
		recipe.schedule === schedule &&
		recipe.guidance === guidance;
	if (!cells.some((cell) => cell.status === 'waiting' && isDefault(cell))) return;
	// Without it the page is as it is without anything stored.
	const found = await (stored ??= fetchStored()).catch(() => undefined);
	if (!found) stored = undefined;
	else if (comparing.cells === cells) comparing.recall(found.results, found.made);
}
