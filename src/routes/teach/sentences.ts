/** A word as a prompt of its own. */
export const withArticle = (word: string): string =>
	`${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;

/** What a taught model is asked for: the word where it never was, and two things that it knew. */
export const promptsFor = (word: string): string[] => [
	withArticle(word),
	`${withArticle(word)} on the beach`,
	`${withArticle(word)} in space`,
	`a watercolor of ${withArticle(word)}`,
	'a dog',
	'a red apple on a wooden table'
];
