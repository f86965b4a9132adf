import { tokenizer } from '#lib/text/tokenize.ts';

/** A word of a prompt, as a button. */
export interface Word {
	/** As typed; `"open"` for what is spelled letter by letter. */
	text: string;
	/** Its places in what the network reads; 0 is the start token. None where the network cannot know it. */
	tokens: number[];
}

/** The words of a prompt; the letters of one quoted text go together. */
export function wordsOf(prompt: string, vocabulary: readonly string[]): Word[] {
	let next = 1;
	let last: { end: number; spelled: boolean } | undefined;
	const words: Word[] = [];
	for (const { kind, text, start, end } of tokenizer(vocabulary)(prompt).tokens) {
		const spelled = kind === 'letter';
		const tokens = kind === 'word' || spelled ? [next++] : [];
		if (spelled && last?.spelled && last.end === start) {
			const word = words.at(-1)!;
			word.text += text;
			word.tokens.push(...tokens);
		} else {
			words.push({ text, tokens });
		}
		last = { end, spelled };
	}
	return words;
}
