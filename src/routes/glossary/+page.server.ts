import { lessons } from '#lib/lessons.server.ts';
import glossary from '#words/glossary.json';

/** The terms in the order of the alphabet, each with the lesson that explains it, once there is one. */
export const load = () => ({
	terms: Object.entries(glossary)
		.map(([id, { term, means, lesson }]) => {
			const found = lessons.find(({ slug }) => slug === lesson);
			const link = found && { slug: found.slug, number: found.number, title: found.title };
			return { id, term, means, lesson: link };
		})
		.sort((a, b) => a.term.localeCompare(b.term, 'en'))
});
