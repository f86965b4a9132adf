import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headingsOfLessons } from '../lesson/headings.ts';
import { claimsIn, conceptsIn, type Passage } from '../../../src/routes/about/tables.ts';

const claims = claimsIn(readFileSync('content/ledger.md', 'utf8'));
const concepts = conceptsIn(readFileSync('content/concepts.md', 'utf8'));
const headings = await headingsOfLessons();

/** Those of passages that no lesson has. */
const missing = (passages: readonly Passage[]) =>
	passages.filter(({ slug, at }) => !at || !headings[slug]?.includes(at));

/** The claims of the article whose verdict is wrong, misleading, dated or unsourced. */
const ROWS = [
	4, 5, 6, 8, 9, 10, 11, 13, 16, 19, 21, 25, 26, 27, 30, 31, 35, 36, 38, 41, 42, 43, 44, 46, 47, 48,
	49, 50, 54, 59, 60, 64, 65, 66, 67, 68, 70, 71, 72, 73, 75, 78, 79, 80, 81, 82, 84, 88, 89, 91,
	92, 94, 95, 97, 98, 100
];

test('every bad claim of the article has a verdict, what is true, a source and a passage', () => {
	expect(claims.map(({ row }) => row)).toEqual(ROWS);
	for (const { row, claim, truth, verdict, sources, where } of claims) {
		expect(['wrong', 'misleading', 'dated', 'unsourced'], `row ${row}`).toContain(verdict);
		expect(
			Math.min(claim.length, truth.length, sources[0]!.name.length),
			`row ${row}`
		).toBeGreaterThan(3);
		const elsewhere = where.filter(({ slug }) => slug !== 'about');
		expect(missing(elsewhere), `row ${row}`).toEqual([]);
	}
});

test('every concept from C1 to C42 has a passage that explains it', () => {
	expect(concepts.map(({ id }) => id)).toEqual(Array.from({ length: 42 }, (_, i) => `C${i + 1}`));
	for (const { id, where } of concepts) expect(missing(where), id).toEqual([]);
});

test('a paper by its number is a link, and the rest is words', () => {
	const [row] = claimsIn('| a |\n| - |\n| 1 | It. | wrong | No. | 2006.11239; a card | about |');
	expect(row!.sources).toEqual([
		{ name: 'arXiv 2006.11239', url: 'https://arxiv.org/abs/2006.11239' },
		{ name: 'a card' }
	]);
});
