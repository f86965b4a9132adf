import { SpacingError } from '#lib/diffusion/spacing-error.ts';
import { spacingSentence } from '#words/notes.ts';

/** Why a walk cannot be spaced, as the page says it; fails where nothing is refused. */
export function refusalOf(spaced: () => unknown): string {
	try {
		spaced();
	} catch (error) {
		if (error instanceof SpacingError) return spacingSentence(error.problem);
		throw error;
	}
	throw new Error('nothing was refused');
}
