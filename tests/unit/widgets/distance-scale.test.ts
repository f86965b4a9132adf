import { expect, test } from 'vitest';
import { scaleFor, verdictOf } from '#lib/widgets/provenance/distance-scale.ts';

const measured = {
	changed: { p1: 1, p10: 2, median: 3, p90: 4 },
	fresh: { p1: 6, p10: 9, median: 13, p90: 17 }
} as Parameters<typeof verdictOf>[1];

test('what a distance says follows from the measured scale', () => {
	const says = (distance: number) => verdictOf(distance, measured);
	expect([0, 3.9, 5, 8, 13, 20].map(says)).toEqual([
		'same',
		'copy',
		'close',
		'near',
		'fresh',
		'far'
	]);
});

test('the scale that is shown rises from copies to strangers', () => {
	const medians = Object.fromEntries(
		scaleFor().map(({ between, spread }) => [between, spread.median])
	);
	expect(medians.changed).toBeLessThan(medians.fresh!);
	expect(medians.fresh).toBeLessThan(medians.any_two!);
});
