import { readLessons } from './lessons.ts';

/** All lessons, in order. Only while the site is built: a page gets of it what it needs as data. */
export const lessons = readLessons(
	import.meta.glob('/content/*.svx', { eager: true, import: 'metadata' })
);
