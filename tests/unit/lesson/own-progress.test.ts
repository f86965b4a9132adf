import { expect, test } from 'vitest';
import { nextLesson } from '#lib/lesson/next-lesson.ts';
import { progressFile, progressIn } from '#lib/lesson/progress-file.ts';
import { nothing, withAnswer, withLesson } from '#lib/lesson/progress.ts';
import { questionsIn } from '../../../src/routes/progress/certificate/questions-in.ts';

const lessons = ['one', 'two', 'three'].map((slug) => ({ slug }));
const next = (...read: string[]) => nextLesson(lessons, (slug) => read.includes(slug))?.slug;

test('next is what follows the last that was read, then what was left out', () => {
	expect(next()).toBe('one');
	expect(next('one')).toBe('two');
	expect(next('two')).toBe('three');
	expect(next('two', 'three')).toBe('one');
	expect(next('one', 'two', 'three')).toBeUndefined();
});

test('progress comes out of its file as it went in, and out of no other', () => {
	const progress = withAnswer(
		withLesson({ ...nothing, level: 2 }, 'one', { finished: true }),
		'one',
		'q',
		{ given: 'yes', right: true }
	);
	expect(progressIn(progressFile(progress))).toEqual(progress);
	for (const text of ['', '{}', 'null', '{"kind":"another","lessons":{}}'])
		expect(progressIn(text)).toBeUndefined();
});

test('questions are found by themselves and in lists; what is none is left out', () => {
	const [a, b] = [
		{ id: 'a', ask: 'A?', options: [] },
		{ id: 'b', ask: 'B?' }
	];
	expect(questionsIn({ opening: a, list: [b], helper: () => 7, other: { id: 'c' } })).toEqual([
		{ id: 'a', ask: 'A?' },
		{ id: 'b', ask: 'B?' }
	]);
});
