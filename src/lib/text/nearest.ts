/** How many known words are offered in place of an unknown one. */
const OFFERED = 3;
/** Nothing this long is a slip of the fingers. */
const LONGEST = 24;
/** Letters that two words have to begin with in common for one to stand for the other. */
const STEM = 3;

/**
 * The words of `vocabulary` that `word` may stand for, best first, at most three; none if nothing is
 * near. Near is up to one slip in three letters, or one word beginning with the other (`apples`, `straw`).
 */
export function nearestWord(word: string, vocabulary: readonly string[]): string[] {
	const typed = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	if (typed.length > LONGEST || !/^[a-z]{2,}$/.test(typed)) return [];
	return vocabulary
		.filter((known) => /^[a-z]{2,}$/.test(known))
		.map((known) => ({ known, slips: slipsTo(typed, known) }))
		.filter(({ known, slips }) => slips <= allowed(typed, known) || shareStem(typed, known))
		.sort((a, b) => a.slips - b.slips || a.known.localeCompare(b.known))
		.slice(0, OFFERED)
		.map(({ known }) => known);
}

/** One slip in three letters of the longer word. */
const allowed = (a: string, b: string): number => Math.floor(Math.max(a.length, b.length) / 3);

const shareStem = (a: string, b: string): boolean =>
	Math.min(a.length, b.length) >= STEM && (a.startsWith(b) || b.startsWith(a));

/**
 * Letters to add, drop, change or swap with their neighbour on the way from `a` to `b`
 * (optimal string alignment, after Damerau 1964).
 */
export function slipsTo(a: string, b: string): number {
	let [before, above] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const changed = above[j - 1]! + Number(a[i - 1] !== b[j - 1]);
			const swapped =
				i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
					? before[j - 2]! + 1
					: Infinity;
			row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, changed, swapped));
		}
		[before, above] = [above, row];
	}
	return above[b.length]!;
}
