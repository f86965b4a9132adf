import { expect, test } from 'vitest';
import { maxAbsDifference } from '#lib/diffusion/vector.ts';
import { filmOrders, FRAMES, NOISES, sketchFilm } from '#lib/widgets/flicker/orders.ts';
import { shimmer } from '#lib/widgets/flicker/shimmer.ts';

/** 2 × 2 dots: the upper two, and the lower two. */
const dots = (upper: number, lower: number) =>
	Float32Array.from({ length: 12 }, (_, i) => (i < 6 ? upper : lower));

test('only what changes where the sketch stands still from beginning to end is flicker', () => {
	const sketches = [dots(0, 0), dots(1, 0), dots(0, 0)];
	const film = [dots(0, 0), dots(0.9, 0.2), dots(0, 0)];
	// Measured alike in models/training/test_editing.py: up by 0.2 and down again.
	expect(shimmer(film, sketches)).toBeCloseTo(10, 4);
	expect(shimmer([dots(0, 0), dots(0, 0)], sketches)).toBe(0);
	expect(shimmer(film, [dots(0, 0), dots(1, 1)])).toBe(0);
});

test('a film’s pictures have static of their own, one for all, or one that turns and stays as loud', () => {
	for (const noise of NOISES) {
		const orders = filmOrders(noise, 7);
		expect(orders).toHaveLength(FRAMES);
		const starts = orders.map(({ options }) => options.start!);
		const apart = maxAbsDifference(starts[0]!, starts[1]!);
		if (noise === 'shared') expect(apart).toBe(0);
		if (noise === 'own') expect(apart).toBeGreaterThan(4);
		if (noise === 'turning') expect(apart).toBeLessThan(1);
		for (const start of starts) {
			const spread = Math.sqrt(start.reduce((sum, value) => sum + value ** 2, 0) / start.length);
			expect(spread).toBeGreaterThan(0.97);
			expect(spread).toBeLessThan(1.03);
		}
	}
});

test('the sketch moves a little from picture to picture', () => {
	for (let i = 1; i < FRAMES; i++) expect(sketchFilm[i]).not.toEqual(sketchFilm[i - 1]);
});
