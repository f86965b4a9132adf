import { replay, type Recording } from '#lib/recording/recorded-run.ts';
import { recipeToQuery } from '#lib/recipe/recipe-url.ts';
import type { FrameSource } from './frame-source.ts';

/**
 * A stored run as a source, for one recipe only: `recording.recipe`. `url` is that of its guesses,
 * `inside` that of what the network looked at, if that is wanted.
 */
export const recordedSource = (
	recording: Recording,
	url: string,
	inside?: string
): FrameSource => ({
	async *frames(recipe, { start } = {}) {
		if (start || recipeToQuery(recipe) !== recipeToQuery(recording.recipe)) {
			throw new Error('This run is a recording: it cannot be made with other settings.');
		}
		const [guesses, looks] = await Promise.all([fetched(url), inside && fetched(inside)]);
		yield* replay(recording, guesses, looks || undefined);
	},
	provenance: () => ({ kind: 'recorded', made: recording.made })
});

async function fetched(url: string): Promise<Uint8Array> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`The recorded run could not be fetched (${response.status}).`);
	return new Uint8Array(await response.arrayBuffer());
}
