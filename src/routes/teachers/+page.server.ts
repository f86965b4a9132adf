import { taught } from './notes.server.ts';

export const load = () => ({
	lessons: taught.map(({ slug, number, title, minutes, summary }) => ({
		slug,
		number,
		title,
		minutes,
		summary
	}))
});
