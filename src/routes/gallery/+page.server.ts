import { allParameters } from '#lib/exhibit-parameters.server.ts';
import { lessons } from '#lib/lessons.server.ts';
import { taught } from '../teachers/notes.server.ts';
import { figuresIn } from './figures-in.ts';

const texts = import.meta.glob<string>('/content/*.svx', {
	eager: true,
	query: '?raw',
	import: 'default'
});

/** Lessons with the figures that they show. */
const shown = lessons.map(({ slug, number, title }) => {
	const [, text = ''] = Object.entries(texts).find(([file]) => file.endsWith(`-${slug}.svx`)) ?? [];
	return { slug, number, title, figures: figuresIn(text) };
});

/** In which lessons’ notes a figure has a part. */
const notesWith = (figure: string) =>
	taught
		.filter(({ notes }) => notes.prompts.some((prompt) => prompt.figure === figure))
		.map(({ slug, number, title }) => ({ slug, number, title }));

export const load = () => ({
	parameters: allParameters,
	lessons: shown,
	notes: Object.fromEntries(Object.keys(allParameters).map((name) => [name, notesWith(name)]))
});
