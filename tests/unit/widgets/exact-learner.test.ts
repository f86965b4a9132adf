import { expect, test } from 'vitest';
import { gaussian } from '#lib/diffusion/random.ts';
import { drawnExactly, nearestOf } from '#lib/widgets/memorise-or-generalise/learner.ts';

const SIZE = 48;
const pictures = Array.from({ length: 12 }, (_, i) =>
	gaussian(100 + i, 0, SIZE).map((value) => Math.max(-1, Math.min(1, value)))
);

test.each([1, 3, 12])('the exact learner of %i pictures hands one of them back', async (count) => {
	const known = pictures.slice(0, count);
	for (const seed of [1, 2, 3]) {
		const { distance } = nearestOf(known, await drawnExactly(known, seed));
		expect(distance).toBeLessThan(0.1);
	}
});

test('other static gives another of them', async () => {
	const ends = await Promise.all(
		Array.from(
			{ length: 12 },
			async (_, seed) => nearestOf(pictures, await drawnExactly(pictures, seed)).index
		)
	);
	expect(new Set(ends).size).toBeGreaterThan(2);
});
