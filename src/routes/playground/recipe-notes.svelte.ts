import { noteSentences } from '#words/notes.ts';
import { STEP_KEY } from '#lib/recipe/address.ts';
import { MIXTURE_FIELDS } from '#lib/recipe/mixture.ts';
import type { Note } from '#lib/recipe/note.ts';
import { PAINTING_FIELDS } from '#lib/recipe/painting.ts';
import type { Draft } from './draft.svelte.ts';

/** Said where a recipe begins with a picture that this device has not. */
export const ELSEWHERE: Note = { field: 'start', given: '', used: '', code: 'pictureElsewhere' };

/** Fields whose notes stand by other folds than that of all settings. */
const ELSEWHERE_SAID: readonly string[] = [
	...['prompt', 'start', 'link', STEP_KEY],
	...[...MIXTURE_FIELDS, ...PAINTING_FIELDS]
];

/** What was made of what was given, in a link or a field. */
export class RecipeNotes {
	/** Of the link or file that was opened last. */
	link = $state.raw<readonly Note[]>([]);
	readonly #draft: Draft;

	constructor(draft: Draft) {
		this.#draft = draft;
	}

	/** Sentences about a field as it was last given; `at` is the step that a link names. */
	of(field: string): string[] {
		return noteSentences(this.#all, field);
	}

	/** Whether there is something to say about what is set below the prompt. */
	get areOfSettings(): boolean {
		return this.#all.some(({ field }) => !ELSEWHERE_SAID.includes(field));
	}

	get #all(): readonly Note[] {
		return [...this.#draft.notes, ...this.link];
	}
}
