import { replay, type Recording } from '#lib/recording/recorded-run.ts';
import { recipeToQuery } from '#lib/recipe/recipe-url.ts';
import { fetched } from './fetched.ts';
import type { FrameSource } from './frame-source.ts';
import { StoredError } from '#lib/recording/stored-error.ts';

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
			throw new StoredError({ code: 'recorded' });
		}
		const [guesses, looks] = await Promise.all([bytesOf(url), inside && bytesOf(inside)]);
		yield* replay(recording, guesses, looks || undefined);
	},
	provenance: () => ({ kind: 'recorded', made: recording.made })
});

const bytesOf = async (url: string): Promise<Uint8Array> =>
	new Uint8Array(await fetched(url, 'run'));
