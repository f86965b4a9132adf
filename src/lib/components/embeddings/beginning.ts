import { SENTENCES } from '#lib/text/word-prompts.ts';
import type { View } from './sentence.ts';
import type { Analogy } from './analogy.ts';

/** Which numbers of a word by itself: its row of the table, or its vector after the encoder. */
export type Space = 'alone' | 'inSentence';

/** How the token strip begins: the apple of a red apple, beside that of a green one. */
export const initialWords: { prompt: string; other: string; row: number; view: View } = {
	prompt: SENTENCES[0]!,
	other: SENTENCES[1]!,
	row: 3,
	view: 'alone'
};

/** How the map begins. */
export const begin: { space: Space; token: string; sum: Analogy } = {
	space: 'inSentence',
	token: 'dog',
	sum: { a: 'kitten', b: 'cat', c: 'dog' }
};
