import { lessons } from '#lib/lessons.server.ts';
import { questionsIn } from './questions-in.ts';

const files = import.meta.glob<Record<string, unknown>>('/content/*.{questions,exam}.ts', {
	eager: true
});

/** Every question of a lesson, by what its answers are kept under. */
const questionsOf = (slug: string) =>
	Object.entries(files)
		.filter(([file]) => new RegExp(`/\\d+-${slug}\\.(questions|exam)\\.ts$`).test(file))
		.flatMap(([, exported]) => questionsIn(exported));

export const load = () => ({
	lessons: lessons.map(({ slug, number, title, asked }) => ({
		slug,
		number,
		title,
		asked,
		questions: questionsOf(slug)
	}))
});
