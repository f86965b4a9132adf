import { expect, test } from 'vitest';
import { slugOf } from '#lib/lessons.ts';
import { lessonTexts } from './prose.ts';

const endings = lessonTexts.map(({ file, text }, i) => ({
	slug: slugOf(file),
	next: lessonTexts[i + 1] && slugOf(lessonTexts[i + 1]!.file),
	end: text.slice(text.indexOf('</Quiz>'))
}));

test.each(endings)(
	'$slug ends with a question, and leads to where it is answered',
	({ next, end }) => {
		expect(/^## .*\?$/m.test(end)).toBe(true);
		if (next) expect(/<LessonLink to="([^"]*)"/.exec(end)?.[1]).toBe(next);
	}
);
