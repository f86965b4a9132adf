/**
 * The nearest and three that are farther, for a question: a little, a good deal, and half-way through
 * the list. The nearest stands at a place that depends on what it is, so that no place is the right one.
 */
export function answerOptions<Found extends { index: number }>(found: readonly Found[]): Found[] {
	const [best, ...others] = [0, 0.02, 0.15, 0.5].map(
		(share) => found[Math.floor(share * found.length)]!
	);
	return others.toSpliced(best!.index % 4, 0, best!);
}
