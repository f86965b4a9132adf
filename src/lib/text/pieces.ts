/** A stretch of text that may be a token. */
export interface PromptPiece {
	/** The stretch in lower case, without accents, ligatures and what has no width. */
	plain: string;
	/** Where it is in the text: `text.slice(start, end)`. */
	start: number;
	end: number;
	/** Whether it is one letter of a quoted text. */
	quoted: boolean;
}

/** Quotation marks as English, German and Spanish have them. */
export const QUOTATION_MARKS = '"“”„«»';
const MARK = RegExp(`[${QUOTATION_MARKS}]`, 'g');

/**
 * A quotation mark, a word of a–z, or something else a reader would count as a word: another script,
 * digits, emoji. Punctuation and markup fall between the pieces; soft hyphens, joiners, marks of direction and the like, which a
 * paste brings along and nobody sees, belong to the word that they stand in; but for U+200B, a space without width.
 */
const PIECE =
	/(?<mark>["“”„«»])|[a-z](?:[a-z\p{M}]|(?!\u200b)\p{Cf})*|(?:(?![a-z])[\p{L}\p{N}\p{M}])+|(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]\ufe0f?\u200d?)+/gu;

/** The words of a text, and the letters of what stands in double quotes. */
export function promptPieces(text: string): PromptPiece[] {
	const plain = plainly(text);
	const isOpening = openingMarks(plain);
	let quoted = false;
	return [...plain.matchAll(PIECE)].flatMap(({ 0: found, index: start, groups }) => {
		if (groups?.mark) {
			quoted = !quoted && isOpening(start);
			return [];
		}
		const piece = word(text, start, found.length);
		return quoted ? letters(text, piece) : [piece];
	});
}

/**
 * Whether a quotation may begin at a mark: not after a digit, where it means inches, nor where none is to follow. Around several
 * words that are all there is, marks came along with a copy.
 */
function openingMarks(plain: string): (at: number) => boolean {
	const [first, ...others] = [...plain.matchAll(MARK)].map(({ index }) => index);
	const last = others.at(-1) ?? 0;
	const within = plain.slice((first ?? 0) + 1, last).trim();
	const isAll = plain.trim().length === last + 1 - (first ?? 0);
	const isCopied = others.length === 1 && isAll && /\s/.test(within);
	return (at) => !isCopied && at < last && !/\d/.test(plain[at - 1] ?? '');
}

const word = (text: string, start: number, length: number): PromptPiece => ({
	plain: text
		.slice(start, start + length)
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}|\p{Cf}/gu, ''),
	start,
	end: start + length,
	quoted: false
});

const letters = (text: string, { start, end }: PromptPiece): PromptPiece[] =>
	[...text.slice(start, end).matchAll(/\P{M}\p{M}*/gu)]
		.map(({ 0: letter, index }) => word(text, start + index, letter.length))
		.filter(({ plain }) => plain !== '')
		.map((letter) => ({ ...letter, quoted: true }));

/** Lower case without accents, one character for each of the text, so that places stay the same. */
const plainly = (text: string): string =>
	text
		.replace(/[^\0-\x7f]/g, (character) => character.normalize('NFKD').charAt(0))
		.replace(/[A-Z]|[^\0-\x7f]/g, (character) => character.toLowerCase().charAt(0));
