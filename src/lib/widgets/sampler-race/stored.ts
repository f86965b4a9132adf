import set from '#site-model/recorded/race.json';
import url from '#site-model/recorded/race.bin?url';
import { once } from '#lib/components/pictures/tiles.ts';
import type { PictureSet, StoredPictureSet } from '#lib/recording/picture-set.ts';
import type { ComparisonRun } from '#lib/run/comparison-run.svelte.ts';
import { recordedResults } from '#lib/run/recorded-results.ts';

/** Where every racer ends at every cost, made by `npm run record`, by the queries of their recipes. */
const ends = once(() => recordedResults({ set: set as StoredPictureSet as PictureSet, url }));

/** Shows how the recorded race ended, where nothing is made here. */
export async function recallRace(comparing: ComparisonRun): Promise<void> {
	// Without it, the racers stand in their static.
	const found = await ends().catch(() => undefined);
	if (found) comparing.recall(found, set.made);
}
