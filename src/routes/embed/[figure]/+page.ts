import { exhibits } from '#lib/exhibits.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => exhibits.map(({ name }) => ({ figure: name }));

export const load: PageLoad = async ({ params }) => {
	const exhibit = exhibits.find(({ name }) => name === params.figure);
	if (!exhibit) error(404);
	const { title, about } = exhibit;
	return { title, about, Figure: (await exhibit.load()).default };
};
