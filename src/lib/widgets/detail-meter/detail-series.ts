import { tokenizer } from '#lib/text/tokenize.ts';

/** Words that say nothing by themselves: a piece of a prompt does not end with one. */
const SMALL = new Set([
	...['a', 'an', 'the', 'and', 'of', 'on', 'in', 'at', 'by', 'with', 'that'],
	...['under', 'beneath', 'among', 'says', 'saying']
]);

/** No prompt at all, then a prompt's beginnings, each one word that counts longer; at most `most` in all. */
export function beginnings(prompt: string, most = 7): string[] {
	const { tokens } = tokenizer([])(prompt);
	const ends = tokens
		.filter(({ text }, i) => i === tokens.length - 1 || !SMALL.has(text.toLowerCase()))
		.map(({ end }) => end);
	// Of a long prompt some are left out, evenly; never the whole of it.
	const count = Math.min(ends.length, most - 1);
	const kept = Array.from({ length: count }, (_, i) => ends[Math.ceil(((i + 1) * ends.length) / count) - 1]!); // prettier-ignore
	return ['', ...kept.map((end) => prompt.slice(0, end).trim())];
}

/** The words of a prompt that the network does not know. */
export const unknownIn = (prompt: string, vocabulary: readonly string[]): string[] =>
	tokenizer(vocabulary)(prompt)
		.tokens.filter(({ kind }) => kind === 'unknown')
		.map(({ text }) => text);
