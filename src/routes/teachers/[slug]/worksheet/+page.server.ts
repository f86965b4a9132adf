import { error } from '@sveltejs/kit';
import { notesOf, taught } from '../../notes.server.ts';

export const entries = () => taught.map(({ slug }) => ({ slug }));

export function load({ params: { slug } }) {
	const notes = notesOf(slug);
	if (!notes) error(404);
	return { notes };
}
