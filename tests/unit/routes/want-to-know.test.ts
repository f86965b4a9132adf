import { expect, test } from 'vitest';
import { wantToKnow } from '#words/want-to-know.ts';
import { headingsOfLessons } from '../lesson/headings.ts';

const all = wantToKnow.groups.flatMap((group) => group.questions);

const headings = await headingsOfLessons();

/** Of lessons that are there; the others are left out of the page. */
const questions = all.filter(({ lesson }) => lesson in headings);

test.each(questions)('“$ask” leads to a passage that there is', ({ lesson, at }) => {
	expect(headings[lesson]).toContain(at);
});

test('no question is there twice, and every lesson answers one', () => {
	expect(new Set(all.map(({ ask }) => ask)).size).toBe(all.length);
	const answering = new Set(questions.map(({ lesson }) => lesson));
	expect(Object.keys(headings).filter((slug) => !answering.has(slug))).toEqual([]);
});
