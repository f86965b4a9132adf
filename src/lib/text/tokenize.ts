import { promptPieces } from './pieces.ts';

/** A piece of the prompt and what becomes of it. */
interface Token {
	/**
	 * `word` and `letter` (of quoted text) go into the network, `unknown` is left out because no
	 * training caption had it, `cut` is known but no longer fits.
	 */
	kind: 'word' | 'letter' | 'unknown' | 'cut';
	/** As typed: `text.slice(start, end)`. */
	text: string;
	start: number;
	end: number;
	/** Place in the vocabulary; none where the token is unknown. */
	id?: number;
}

export interface Tokenized {
	/** Everything that was read as a word, a letter or a sign, in order; no overlap. */
	tokens: Token[];
	/** What the network gets: `<start>`, then the known tokens, filled up with `<pad>` to MAX_TOKENS. */
	ids: number[];
}

export type Tokenize = (text: string) => Tokenized;

/** Tokens a prompt may have, the start token included; the same number as in models/training/caption.py. */
export const MAX_TOKENS = 24;

const PAD = 0;
const START = 1;

/**
 * Text to token ids, the twin of models/training/caption.py: words in lower case, and what stands in
 * double quotes is spelled, one token `"x` a letter. Takes time in proportion to the text's length.
 * `vocabulary` lists every token; its index is the id, 0 is `<pad>`, 1 is `<start>`.
 */
export function tokenizer(vocabulary: readonly string[]): Tokenize {
	const idOf = new Map(vocabulary.map((token, id) => [token, id]));
	return (text) => {
		const ids = [START];
		const tokens = promptPieces(text).map(({ plain, start, end, quoted }): Token => {
			const piece = { text: text.slice(start, end), start, end };
			const id = idOf.get(quoted ? `"${plain}` : plain);
			if (id === undefined) return { kind: 'unknown', ...piece };
			if (ids.length === MAX_TOKENS) return { kind: 'cut', ...piece, id };
			ids.push(id);
			return { kind: quoted ? 'letter' : 'word', ...piece, id };
		});
		const padding = new Array<number>(MAX_TOKENS - ids.length).fill(PAD);
		return { tokens, ids: [...ids, ...padding] };
	};
}

/** Whether nothing of the text reaches the network: the picture is then unconditional. */
export const saysNothing = ({ ids }: Tokenized): boolean => ids[1] === PAD;
