import { lessons } from '#lib/lessons.server.ts';
import { wantToKnow } from '#words/want-to-know.ts';

/** Every question with the name of the passage that it leads to. Throws where there is none. */
export const load = () => ({
	groups: wantToKnow.groups.map(({ title, questions }) => ({
		title,
		questions: questions.map(({ ask, lesson: slug, at }) => {
			const lesson = lessons.find((other) => other.slug === slug);
			const heading = lesson?.headings.find(({ id }) => id === at);
			if (!lesson || !heading) throw new Error(`“${ask}”: there is no ${at} in ${slug}`);
			return { ask, slug, at, number: lesson.number, passage: heading.title };
		})
	}))
});
