import { choice, numberFrom, text } from '#lib/components/parameters/parameter.ts';
import { initialWords } from '#lib/components/embeddings/beginning.ts';

/** What can be set where it stands alone. */
export const parameters = {
	prompt: text(initialWords.prompt),
	other: text(initialWords.other),
	row: numberFrom(0, 23, initialWords.row),
	view: choice(['alone', 'inSentence', 'change'], initialWords.view)
};
