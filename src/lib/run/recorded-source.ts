import { replay, type Recording } from '#lib/recording/recorded-run.ts';
import { toQuery } from '#lib/recipe/recipe-url.ts';
import type { Source } from './frame-source.ts';

/**
 * A stored run as a source, for one recipe only: `recording.recipe`. `url` is that of its guesses,
 * `inside` that of what the network looked at, if that is wanted.
 */
export const recorded = (recording: Recording, url: string, inside?: string): Source => ({
	async *frames(recipe) {
		if (toQuery(recipe) !== toQuery(recording.recipe)) {
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
