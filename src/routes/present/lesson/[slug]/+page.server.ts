import { parametersOf } from '#lib/exhibit-parameters.server.ts';
import { error } from '@sveltejs/kit';
import { notesOf, taught } from '../../../teachers/notes.server.ts';

export const entries = () => taught.map(({ slug }) => ({ slug }));

export function load({ params: { slug } }) {
	const notes = notesOf(slug);
	if (!notes) error(404);
	const { title, prompts } = notes;
	return {
		slug,
		title,
		prompts: prompts.map(({ figure, title, set = {}, predict, observe, explain }) => ({
			figure,
			title,
			set,
			predict,
			observe,
			explain,
			own: parametersOf(figure).own
		}))
	};
}
