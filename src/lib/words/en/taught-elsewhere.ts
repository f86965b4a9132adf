/** Said of words that a link names and that were taught on another device. */
export const taughtElsewhere = {
	missing: (word: string) =>
		`This link says “${word}”, a word that somebody taught their own model. What it learned is on their device and not on this one, so the word is left out. With their file of it, or drawings of your own, you can have one here.`,
	teachIt: 'Teach it, or open its file'
};
