import type { Recording, StoredRecording } from '#lib/recording/recorded-run.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import type { FrameSource } from './frame-source.ts';
import { recordedSource } from './recorded-source.ts';

/** A stored run, ready to be shown: its recipe, and what its frames come from. */
export interface RecordedRun {
	recipe: Recipe;
	source: FrameSource;
}

/** Of the JSON file and the addresses of the others; see recordedSource. */
export function recordedRun(
	stored: StoredRecording,
	guesses: string,
	inside?: string
): RecordedRun {
	const recording = stored as Recording;
	return { recipe: recording.recipe, source: recordedSource(recording, guesses, inside) };
}
