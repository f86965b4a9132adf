import { exhibits } from '#lib/exhibits.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => exhibits.map(({ name }) => ({ figure: name }));

export const load: PageLoad = async ({ params, data }) => {
	const exhibit = exhibits.find(({ name }) => name === params.figure);
	if (!exhibit) error(404);
	const { name, title, about } = exhibit;
	return { ...data, name, title, about, Figure: (await exhibit.load()).default };
};
