import { Persisted } from '#lib/ui/persisted.svelte.ts';
import {
	nothing,
	progressOf,
	readProgress,
	withAnswer,
	withLesson,
	withoutAnswers
} from './progress.ts';
import type { LearnerProgress, Level, LessonProgress } from './progress.ts';

const kept = new Persisted('from-static', readProgress);

/** The reader's own progress through the lessons. Call `load` when a page that shows it comes alive. */
export const progress = {
	load: () => kept.load(),

	/** All of it, and other progress in its place. */
	get all(): LearnerProgress {
		return kept.current;
	},
	set all(other: LearnerProgress) {
		kept.update(() => other);
	},

	get level(): Level {
		return kept.current.level;
	},
	set level(level: Level) {
		kept.update((all) => ({ ...all, level }));
	},

	/** How far a lesson has come. */
	of: (slug: string): LessonProgress => progressOf(kept.current, slug),

	finish(slug: string) {
		if (this.of(slug).finished) return;
		kept.update((all) => withLesson(all, slug, { finished: true }));
	},
	answer(slug: string, question: string, answer: { given: string; right: boolean }) {
		kept.update((all) => withAnswer(all, slug, question, answer));
	},
	retry(slug: string, questions: readonly string[]) {
		kept.update((all) => withoutAnswers(all, slug, questions));
	},
	/** Everything goes but the level, which is a taste. */
	forget() {
		kept.update(({ level }) => ({ ...nothing, level }));
	}
};
