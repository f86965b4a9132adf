import type { Level } from '#lib/components/reader-level.ts';

export type { Level };

/** How far one lesson has come. */
export interface LessonProgress {
	/** The reader has been at its end. */
	finished: boolean;
	/** What they answered, by question; the answer is the option's own words, or a number as text. */
	answers: Record<string, string>;
	/** The questions answered rightly. */
	right: string[];
}

/** What the site remembers of its reader, on this device alone. */
export interface LearnerProgress {
	level: Level;
	lessons: Record<string, LessonProgress>;
}

export const nothing: LearnerProgress = { level: 1, lessons: {} };

const untouched: LessonProgress = { finished: false, answers: {}, right: [] };

/** One lesson's part, whether or not it was ever opened. */
export const progressOf = (progress: LearnerProgress, slug: string): LessonProgress =>
	progress.lessons[slug] ?? untouched;

/** The same progress with one lesson changed. */
export const withLesson = (
	progress: LearnerProgress,
	slug: string,
	change: Partial<LessonProgress>
): LearnerProgress => ({
	...progress,
	lessons: { ...progress.lessons, [slug]: { ...progressOf(progress, slug), ...change } }
});

/** An answer and whether it was right; a later answer to the same question takes its place. */
export function withAnswer(
	progress: LearnerProgress,
	slug: string,
	question: string,
	answer: { given: string; right: boolean }
): LearnerProgress {
	const { answers, right } = progressOf(progress, slug);
	const others = right.filter((id) => id !== question);
	return withLesson(progress, slug, {
		answers: { ...answers, [question]: answer.given },
		right: answer.right ? [...others, question] : others
	});
}

/** Without these questions: they can be answered afresh. */
export function withoutAnswers(
	progress: LearnerProgress,
	slug: string,
	questions: readonly string[]
): LearnerProgress {
	const { answers, right } = progressOf(progress, slug);
	const stays = (id: string) => !questions.includes(id);
	return withLesson(progress, slug, {
		answers: Object.fromEntries(Object.entries(answers).filter(([id]) => stays(id))),
		right: right.filter(stays)
	});
}

/** Progress from whatever the device has kept: an older site, another program, half a file. */
export function readProgress(stored: unknown): LearnerProgress {
	const { level, lessons } = fields(stored);
	return {
		level: level === 2 || level === 3 ? level : 1,
		lessons: Object.fromEntries(
			Object.entries(fields(lessons)).map(([slug, lesson]) => [slug, readLesson(lesson)])
		)
	};
}

function readLesson(stored: unknown): LessonProgress {
	const { finished, answers, right } = fields(stored);
	return {
		finished: finished === true,
		answers: Object.fromEntries(
			Object.entries(fields(answers)).filter(
				(answer): answer is [string, string] => typeof answer[1] === 'string'
			)
		),
		right: Array.isArray(right) ? right.filter((id) => typeof id === 'string') : []
	};
}

const fields = (value: unknown): Record<string, unknown> =>
	typeof value === 'object' && value !== null ? { ...value } : {};
