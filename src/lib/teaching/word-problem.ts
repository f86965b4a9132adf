import { promptPieces } from '#lib/text/pieces.ts';

/** Letters a made-up word may have. */
export const LONGEST_WORD = 24;

/** Why a word cannot be taught. */
export type WordProblem =
	| { code: 'noWord' }
	/** The model knows it already. */
	| { code: 'knownWord'; word: string }
	| { code: 'longWord'; letters: number; most: number }
	/** More than one word. */
	| { code: 'manyWords'; first: string }
	/** Something else than the letters a to z. */
	| { code: 'oddWord' };

/** Fewer than two letters are read as slips. */
const SHORTEST_WORD = 2;

/** What is wrong with a new word beside those of a vocabulary, if anything. */
export function wordProblem(typed: string, vocabulary: readonly string[]): WordProblem | undefined {
	const text = typed.trim();
	if (text === '') return { code: 'noWord' };
	const [first, ...more] = promptPieces(text);
	if (more.length > 0 && /\s/.test(text)) return { code: 'manyWords', first: first!.plain };
	if (!/^[a-z]+$/i.test(text) || text.length < SHORTEST_WORD) return { code: 'oddWord' };
	if (text.length > LONGEST_WORD)
		return { code: 'longWord', letters: text.length, most: LONGEST_WORD };
	const word = text.toLowerCase();
	return vocabulary.includes(word) ? { code: 'knownWord', word } : undefined;
}
