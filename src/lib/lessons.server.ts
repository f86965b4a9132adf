import { citedIn } from './lesson/cited.ts';
import { questionCount } from './lesson/question-count.ts';
import { readLessons, slugOf, type AskingLesson } from './lessons.ts';

const texts = import.meta.glob<string>('/content/*.svx', {
	eager: true,
	query: '?raw',
	import: 'default'
});
/** Lists of questions, by their names, of each lesson. */
const asked = import.meta.glob<Record<string, readonly unknown[]>>(
	'/content/*.{questions,exam}.ts',
	{
		eager: true
	}
);

/** All lessons, in order. Only while the site is built: a page gets of it what it needs as data. */
export const lessons: AskingLesson[] = readLessons(
	import.meta.glob('/content/*.svx', { eager: true, import: 'metadata' })
).map((lesson) => ({ ...lesson, asked: askedIn(lesson.slug) }));

/** The works that a lesson cites. */
export function sourcesOf(slug: string): ReturnType<typeof citedIn> {
	return citedIn(texts[fileOf(slug)]!);
}

function askedIn(slug: string): number {
	const file = fileOf(slug);
	const lists = ['questions.ts', 'exam.ts'].map((end) => asked[file.replace(/svx$/, end)]);
	return questionCount(texts[file]!, Object.assign({}, ...lists));
}

function fileOf(slug: string): string {
	const file = Object.keys(texts).find((path) => slugOf(path) === slug);
	if (!file) throw new Error(`there is no lesson called ${slug} in content/`);
	return file;
}
