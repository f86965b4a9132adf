import { lessons } from '#lib/lessons.server.ts';

export const load = () => ({
	lessons: lessons.map(({ slug, number, title, asked }) => ({ slug, number, title, asked }))
});
