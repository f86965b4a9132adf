import { expect, test } from 'vitest';
import { compileLesson } from '../../../src/markdown/lesson.js';
import { slugOf } from '#lib/lessons.ts';
import { wantToKnow } from '#words/want-to-know.ts';
import { lessonTexts } from '../lesson/prose.ts';

const all = wantToKnow.groups.flatMap((group) => group.questions);

/** The addresses of a lesson’s headings. */
async function headingsOf(file: string, text: string): Promise<string[]> {
	const { code } = await compileLesson(text, file);
	return [...code.matchAll(/<h2[^>]* id="([^"]+)"/g)].map(([, id]) => id!);
}
const headings = Object.fromEntries(
	await Promise.all(
		lessonTexts.map(async ({ file, text }) => [slugOf(file), await headingsOf(file, text)] as const)
	)
);

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
