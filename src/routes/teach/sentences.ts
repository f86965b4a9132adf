/** A word as a prompt of its own. */
export const withArticle = (word: string): string =>
	`${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;

/** Two things that the model knew before. */
const KNOWN = ['a dog', 'a red apple on a wooden table'] as const;

/** What a taught model is asked for: the word where it never was, and what it knew. */
export const promptsFor = (word: string): string[] => [
	withArticle(word),
	`${withArticle(word)} on the beach`,
	`${withArticle(word)} in space`,
	`a watercolor of ${withArticle(word)}`,
	...KNOWN
];

/** What a model of two words is asked for: each, both side by side, and what it knew. */
export const promptsForBoth = (first: string, second: string): string[] => [
	`${withArticle(first)} and ${withArticle(second)}`,
	`${withArticle(first)} and ${withArticle(second)} on the beach`,
	withArticle(first),
	withArticle(second),
	KNOWN[0]
];
