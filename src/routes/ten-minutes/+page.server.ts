import { sources, type SourceKey } from '#lib/lesson/sources.ts';
import { lessons } from '#lib/lessons.server.ts';
import { tenMinutes } from '#words/ten-minutes.ts';

export function load() {
	const doors = lessons.map(({ slug, number, title }) => ({ slug, number, title }));
	const cited: SourceKey[] = tenMinutes.asked.questions.flatMap((question) => question.sources);
	return { doors, sources: Object.fromEntries(cited.map((key) => [key, sources[key]])) };
}
