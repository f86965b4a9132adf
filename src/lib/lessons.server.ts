import { citedIn } from './lesson/cited.ts';
import { readLessons, slugOf } from './lessons.ts';

/** All lessons, in order. Only while the site is built: a page gets of it what it needs as data. */
export const lessons = readLessons(
	import.meta.glob('/content/*.svx', { eager: true, import: 'metadata' })
);

const texts = import.meta.glob<string>('/content/*.svx', {
	eager: true,
	query: '?raw',
	import: 'default'
});

/** The works that a lesson cites. */
export function sourcesOf(slug: string): ReturnType<typeof citedIn> {
	const file = Object.keys(texts).find((path) => slugOf(path) === slug);
	return citedIn(file ? texts[file]! : '');
}
