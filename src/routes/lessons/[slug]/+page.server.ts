import { lessons, sourcesOf } from '#lib/lessons.server.ts';
import { neighbours } from '#lib/lessons.ts';
import { error } from '@sveltejs/kit';

export const entries = () => lessons.map(({ slug }) => ({ slug }));

export function load({ params: { slug } }) {
	const lesson = lessons.find((other) => other.slug === slug);
	if (!lesson) error(404, `There is no lesson called ${slug}.`);
	const { previous, next } = neighbours(lessons, slug);
	const link = (to?: { slug: string; title: string }) => to && { slug: to.slug, title: to.title };
	return { lesson, sources: sourcesOf(slug), previous: link(previous), next: link(next) };
}
