import { createContext } from 'svelte';
import type { SourceKey } from './sources.ts';
import type { CitedSource } from './sources/source.ts';

/** What the parts of a lesson know of the lesson they stand in. */
export interface LessonContext {
	slug: string;
	/** How many questions its quiz asks. */
	asked: number;
	/** Works cited so far, in order of first mention: a work's number is its place in this list. */
	cited: SourceKey[];
	/** The works that it cites anywhere. */
	sources: Partial<Record<SourceKey, CitedSource>>;
}

export const [lessonContext, setLessonContext] = createContext<LessonContext>();

/** What a quiz knows of its questions: their ids, which they add themselves. */
export interface QuizContext {
	questions: string[];
}

export const [quizContext, setQuizContext] = createContext<QuizContext>();
