import { tokenizer } from '#lib/text/tokenize.ts';

/** A word of a prompt, or a letter of a quoted one, as a button. */
export interface Word {
	/** As typed. */
	text: string;
	/** Its place in what the network reads; 0 is the start token. None where the network cannot know it. */
	tokens: number[];
}

/** The words of a prompt; a quoted text is spelled, and a letter is a word of its own. */
export function wordsOf(prompt: string, vocabulary: readonly string[]): Word[] {
	let next = 1;
	return tokenizer(vocabulary)(prompt).tokens.map(({ kind, text }) => ({
		text,
		tokens: kind === 'word' || kind === 'letter' ? [next++] : []
	}));
}
