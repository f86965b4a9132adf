/** The page that says what the words mean, in English. The words themselves: glossary.json. */
export const glossaryPage = {
	title: 'Glossary',
	description:
		'Every term of the lessons in a sentence or two: static, noise, sampler, guidance and the rest.',
	lead: 'Every term of the lessons, in a sentence or two. In a lesson, a dotted line marks the first use of a term: tap it, and this is what you get.',
	lesson: (number: number, title: string) => `Lesson ${number}: ${title}`,
	inGlossary: 'In the glossary'
};
