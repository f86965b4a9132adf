/** A stretch of text that may be a token. */
export interface PromptPiece {
	/** The stretch in lower case, without accents. */
	plain: string;
	/** Where it is in the text: `text.slice(start, end)`. */
	start: number;
	end: number;
	/** Whether it is one letter of a quoted text. */
	quoted: boolean;
}

/**
 * A quotation mark, a word of a–z, or something else a reader would count as a word: another script,
 * digits, emoji. Punctuation and markup fall between the pieces.
 */
const PIECE =
	/(?<mark>["“”])|[a-z][a-z\p{M}]*|(?:(?![a-z])[\p{L}\p{N}\p{M}])+|(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d]\ufe0f?)+/gu;

/** The words of a text, and the letters of what stands in double quotes. */
export function promptPieces(text: string): PromptPiece[] {
	let quoted = false;
	return [...plainly(text).matchAll(PIECE)].flatMap(({ 0: plain, index: start, groups }) => {
		if (groups?.mark) {
			quoted = !quoted;
			return [];
		}
		return quoted ? letters(plain, start) : [word(plain, start)];
	});
}

const word = (found: string, start: number): PromptPiece => ({
	plain: found.replace(/\p{M}+/gu, ''),
	start,
	end: start + found.length,
	quoted: false
});

function letters(found: string, start: number): PromptPiece[] {
	return [...found.matchAll(/\P{M}\p{M}*/gu)].map(({ 0: letter, index }) => ({
		...word(letter, start + index),
		quoted: true
	}));
}

/** Lower case without accents, one character for each of the text, so that places stay the same. */
const plainly = (text: string): string =>
	text
		.replace(/[^\0-\x7f]/g, (character) => character.normalize('NFKD').charAt(0))
		.replace(/[A-Z]|[^\0-\x7f]/g, (character) => character.toLowerCase().charAt(0));
