import { noteSentences } from '#words/notes.ts';
import { playground } from '#words/playground.ts';
import type { Note } from '#lib/recipe/note.ts';
import type { Run } from '#lib/run/run.svelte.ts';

const words = playground.said;

/** What has become of a run, or of the recipe that is being written; where a sketch follows, a run that it ended is not news. */
export function said(
	{ status, provenance, frames }: Run,
	notes: readonly Note[],
	isFollowed: boolean
): string {
	const steps = (frames.at(-1)?.step ?? -1) + 1;
	const sentences = noteSentences(notes);
	if (status.kind === 'running') return words.drawing;
	if (status.kind === 'cancelled' && !isFollowed) return words.cancelled(steps);
	if (status.kind === 'done' && provenance?.kind === 'live') sentences.push(words.done(steps));
	return sentences.join(' ');
}
