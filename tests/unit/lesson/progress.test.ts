import { expect, test } from 'vitest';
import {
	nothing,
	progressOf,
	readProgress,
	withAnswer,
	withLesson,
	withoutAnswers
} from '#lib/lesson/progress.ts';

const slug = 'static-to-picture';
const answered = withAnswer(nothing, slug, 'mu', { given: 'the next mean', right: true });

test('a lesson never opened has no answers and is not finished', () => {
	expect(progressOf(nothing, slug)).toEqual({ finished: false, answers: {}, right: [] });
});

test('an answer is kept in its own words, and counted once however often it is given', () => {
	const twice = withAnswer(answered, slug, 'mu', { given: 'the next mean', right: true });
	expect(progressOf(twice, slug)).toEqual({
		finished: false,
		answers: { mu: 'the next mean' },
		right: ['mu']
	});
});

test('a wrong answer after a right one takes its place', () => {
	const worse = withAnswer(answered, slug, 'mu', { given: 'the clean picture', right: false });
	expect(progressOf(worse, slug).answers).toEqual({ mu: 'the clean picture' });
	expect(progressOf(worse, slug).right).toEqual([]);
});

test('trying again forgets the questions named, and no other, and not that the end was reached', () => {
	const both = withAnswer(answered, slug, 'guess', { given: 'a blur', right: true });
	const finished = withLesson(both, slug, { finished: true });
	expect(progressOf(withoutAnswers(finished, slug, ['mu']), slug)).toEqual({
		finished: true,
		answers: { guess: 'a blur' },
		right: ['guess']
	});
});

test('what was kept comes back whole', () => {
	const kept = { ...withLesson(answered, slug, { finished: true }), level: 3 };
	expect(readProgress(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test('anything else in the store is no progress, and breaks nothing', () => {
	for (const odd of [undefined, null, 7, 'text', [], { level: 9 }, { lessons: 'all' }]) {
		expect(readProgress(odd)).toEqual(nothing);
	}
	expect(
		readProgress({ lessons: { a: null, b: { answers: { q: 1, r: 'x' }, right: [2] } } })
	).toEqual({
		level: 1,
		lessons: {
			a: { finished: false, answers: {}, right: [] },
			b: { finished: false, answers: { r: 'x' }, right: [] }
		}
	});
});
