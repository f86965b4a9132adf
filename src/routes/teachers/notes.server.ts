import { lessons } from '#lib/lessons.server.ts';
import type { TeacherNotes } from '#lib/lesson/teacher-notes.ts';
import { completeNotes } from './complete-notes.ts';

const found = import.meta.glob<TeacherNotes>('/content/teacher/*.ts', {
	eager: true,
	import: 'notes'
});

/** The lessons with their notes, in order. */
export const taught = lessons.map(({ slug, number, title, minutes, summary }) => {
	const file = Object.keys(found).find((path) => path.endsWith(`-${slug}.ts`));
	if (!file) throw new Error(`content/teacher has no notes for the lesson ${slug}`);
	return { slug, number, title, minutes, summary, notes: found[file]! };
});

/** Of one lesson, all that its page shows; undefined where there is none. */
export function notesOf(slug: string) {
	const lesson = taught.find((one) => one.slug === slug);
	if (!lesson) return undefined;
	const { notes, ...about } = lesson;
	return { ...about, ...completeNotes(notes) };
}
