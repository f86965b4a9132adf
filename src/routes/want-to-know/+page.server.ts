import { lessons } from '#lib/lessons.server.ts';
import { wantToKnow, type Asked } from '#words/want-to-know.ts';

/** Every question with the passage that it leads to, once its lesson is there. */
export const load = () => ({
	groups: wantToKnow.groups
		.map(({ title, questions }) => ({ title, questions: questions.flatMap(leadingOn) }))
		.filter(({ questions }) => questions.length > 0)
});

function leadingOn({ ask, lesson: slug, at }: Asked) {
	const lesson = lessons.find((other) => other.slug === slug);
	const heading = lesson?.headings.find(({ id }) => id === at);
	return lesson && heading
		? [{ ask, slug, at, number: lesson.number, passage: heading.title }]
		: [];
}
