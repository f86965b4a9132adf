import { noteSentences } from '#words/notes.ts';
import { playground } from '#words/playground.ts';
import type { Note } from '#lib/recipe/note.ts';
import type { Run } from '#lib/run/run.svelte.ts';

const words = playground.said;

interface Situation {
	/** Whether a sketch follows the recipe: a run that it ended is not news. */
	isFollowed: boolean;
	/** Whether the run is a file's, which the reader opened. */
	isOpened: boolean;
}

/** What has become of a run, or of the recipe that is being written. */
export function said(
	{ status, provenance, frames }: Pick<Run, 'status' | 'provenance' | 'frames'>,
	notes: readonly Note[],
	{ isFollowed, isOpened }: Situation
): string {
	const steps = (frames.at(-1)?.step ?? -1) + 1;
	const sentences = noteSentences(notes);
	if (status.kind === 'running') return isOpened ? '' : words.drawing;
	if (status.kind === 'cancelled' && !isFollowed) return words.cancelled(steps);
	if (status.kind === 'done' && isOpened) sentences.push(words.opened(steps));
	else if (status.kind === 'done' && provenance?.kind === 'live') sentences.push(words.done(steps));
	return sentences.join(' ');
}
