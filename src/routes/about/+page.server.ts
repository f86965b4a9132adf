import concepts from '../../../content/concepts.md?raw';
import ledger from '../../../content/ledger.md?raw';
import { lessons } from '#lib/lessons.server.ts';
import { claimsIn, conceptsIn } from './tables.ts';

export const load = () => ({
	claims: claimsIn(ledger),
	concepts: conceptsIn(concepts),
	/** The lessons that there are, for links. */
	lessons: Object.fromEntries(
		lessons.map(({ slug, number, title }) => [slug, { number, title }])
	) as Record<string, { number: number; title: string } | undefined>
});
