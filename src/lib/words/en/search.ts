/** The page that finds things, in English. */
export const search = {
	title: 'Search',
	description: 'Find a word in the lessons, the figures and the glossary.',
	label: 'Search lessons, figures and the glossary',
	hint: 'A word or a few: guidance, hands, seed, U-Net.',
	looking: 'Looking …',
	nothing: (term: string) =>
		`Nothing here says “${term}”. Try a shorter word, or have a look at the glossary and the lessons.`,
	found: (places: number, more: boolean) => {
		if (more) return `The best ${places} of more places:`;
		return places === 1 ? 'One place:' : `${places} places:`;
	},
	failed: 'The list of words couldn’t be fetched, so nothing can be found just now.',
	retry: 'Try again'
};
