/** What a lesson says of itself between its two `---` lines, and where it stands. */
export interface Lesson {
	slug: string;
	/** Its place in the book: 4 for 04-static-to-picture.svx. Not its place in the list. */
	number: number;
	title: string;
	/** Reading and playing time, for somebody who reads the words and skips the equations. */
	minutes: number;
	summary: string;
	/** What the lesson answers. */
	question: string;
	/** What the reader meets in it, in words. */
	concepts: string[];
	headings: { id: string; title: string }[];
}

/** With the number of questions in its quiz. */
export type AskingLesson = Lesson & { asked: number };

/** `/content/04-static-to-picture.svx` → `static-to-picture`: addresses survive renumbering. */
export const slugOf = (file: string): string => place(file).slug;

/** The lessons in order, from what a glob over content/ found. Throws where one lacks a line. */
export function readLessons(files: Record<string, Record<string, unknown>>): Lesson[] {
	const lessons = Object.entries(files)
		.map(([file, metadata]) => read(file, metadata))
		.sort((a, b) => a.number - b.number);
	const twice = lessons.find(
		(lesson, i) => lessons.findIndex((other) => other.slug === lesson.slug) < i
	);
	if (twice) throw new Error(`two lessons have the address ${twice.slug}`);
	return lessons;
}

/** The lessons before and after this one. */
export function neighbours(
	lessons: readonly Lesson[],
	slug: string
): { previous?: Lesson; next?: Lesson } {
	const at = lessons.findIndex((lesson) => lesson.slug === slug);
	return { previous: lessons[at - 1], next: lessons[at + 1] };
}

function read(file: string, metadata: Record<string, unknown>): Lesson {
	const { number, slug } = place(file);
	const { title, minutes, summary, question, concepts, headings = [] } = metadata;
	const lesson = { slug, number, title, minutes, summary, question, concepts, headings };
	const missing = ['title', 'summary', 'question'].find(
		(field) => typeof metadata[field] !== 'string'
	);
	if (missing) throw new Error(`${file}: its front matter needs a line “${missing}: …”`);
	if (!(typeof minutes === 'number' && minutes > 0)) {
		throw new Error(`${file}: minutes is ${minutes}, and should be how long it takes to read`);
	}
	if (!(Array.isArray(concepts) && concepts.length > 0)) {
		throw new Error(`${file}: its front matter needs a list of concepts`);
	}
	return lesson as Lesson;
}

function place(file: string): { number: number; slug: string } {
	const [, number, slug] = /(\d+)-([a-z0-9-]+)\.svx$/.exec(file) ?? [];
	if (!number || !slug) throw new Error(`${file} is not named like 04-static-to-picture.svx`);
	return { number: Number(number), slug };
}
