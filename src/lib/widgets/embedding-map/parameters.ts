import { choice, text } from '#lib/components/parameters/parameter.ts';
import { begin } from '#lib/components/embeddings/beginning.ts';

/** What can be set where it stands alone. */
export const parameters = {
	space: choice(['alone', 'inSentence'], begin.space),
	token: text(begin.token, 40)
};
