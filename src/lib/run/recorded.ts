import { replay, type Recording } from '#lib/pipeline/recorded.ts';
import { toQuery } from '#lib/pipeline/recipe-url.ts';
import type { Source } from './source.ts';

/** A stored run as a source, for one recipe only: `recording.recipe`. `url` is that of its guesses. */
export const recorded = (recording: Recording, url: string): Source => ({
	async *frames(recipe) {
		if (toQuery(recipe) !== toQuery(recording.recipe)) {
			throw new Error('This run is a recording: it cannot be made with other settings.');
		}
		const response = await fetch(url);
		if (!response.ok)
			throw new Error(`The recorded run could not be fetched (${response.status}).`);
		yield* replay(recording, new Uint8Array(await response.arrayBuffer()));
	},
	provenance: () => ({ kind: 'recorded', made: recording.made })
});
