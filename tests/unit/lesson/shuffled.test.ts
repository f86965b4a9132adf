import { expect, test } from 'vitest';
import { shuffled } from '#lib/lesson/shuffled.ts';

const names = Array.from({ length: 3000 }, (_, i) => `question-${i}`);

test('nothing is lost or doubled, and the name alone decides', () => {
	for (const name of names.slice(0, 50)) {
		expect(shuffled([1, 2, 3, 4], name).toSorted()).toEqual([1, 2, 3, 4]);
		expect(shuffled([1, 2, 3, 4], name)).toEqual(shuffled([1, 2, 3, 4], name));
	}
	expect(shuffled([], 'none')).toEqual([]);
});

test('over many names each item stands in each place equally often, within five standard deviations', () => {
	const counts = new Array<number>(9).fill(0);
	for (const name of names) {
		shuffled([0, 1, 2], name).forEach((item, place) => counts[3 * item + place]!++);
	}
	// Binomial, n = 3000, p = 1/3: 1000 ± 25.8.
	for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(130);
});
