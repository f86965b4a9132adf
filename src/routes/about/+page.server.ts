import concepts from '../../../content/concepts.md?raw';
import ledger from '../../../content/ledger.md?raw';
import { lessons } from '#lib/lessons.server.ts';
import { claimsIn, conceptsIn, type Passage } from './tables.ts';

export const load = () => ({
	claims: claimsIn(ledger).map(led),
	concepts: conceptsIn(concepts).map(led)
});

const led = <Row extends { where: Passage[] }>(row: Row) => ({
	...row,
	where: row.where.flatMap(named)
});

/** A passage with what a link to it says; nothing of the page itself. */
function named({ slug, at }: Passage) {
	const lesson = lessons.find((other) => other.slug === slug);
	const heading = lesson?.headings.find(({ id }) => id === at);
	if (!lesson || !heading) return [];
	return [{ slug, at: heading.id, number: lesson.number, passage: heading.title }];
}
