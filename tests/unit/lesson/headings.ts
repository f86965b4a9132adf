import { compileLesson } from '../../../src/markdown/lesson.js';
import { slugOf } from '#lib/lessons.ts';
import { lessonTexts } from './prose.ts';

/** The addresses of every lesson’s headings, by its slug. */
export const headingsOfLessons = async (): Promise<Readonly<Record<string, readonly string[]>>> =>
	Object.fromEntries(
		await Promise.all(
			lessonTexts.map(async ({ file, text }) => {
				const { code } = await compileLesson(text, file);
				return [slugOf(file), [...code.matchAll(/<h2[^>]* id="([^"]+)"/g)].map(([, id]) => id!)];
			})
		)
	);
