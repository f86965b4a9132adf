import { exhibits } from '#lib/exhibits.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => exhibits.map(({ name }) => ({ figure: name }));

export const load: PageLoad = ({ params, data }) => {
	const exhibit = exhibits.find(({ name }) => name === params.figure);
	if (!exhibit) error(404);
	return { ...data, exhibit };
};
