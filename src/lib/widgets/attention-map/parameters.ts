import { choice, numberFrom, text } from '#lib/components/parameters/parameter.ts';
import { recordedWatched } from '#lib/run/recorded-watched.ts';

/** What can be set where it stands alone. */
export const parameters = {
	prompt: text(recordedWatched.recipe.prompt),
	word: numberFrom(0, 23, 0),
	layer: choice(['coarse', 'down.2', 'down.3', 'mid', 'up.0', 'up.1', 'up.2', 'up.3'], 'up.3')
};
