import { describe, expect, it } from 'vitest';
import { nudged, withinPaths } from '#lib/widgets/paths/nudge.ts';
import { pathCloud, flat, levels, pointAt, track } from '#lib/widgets/paths/walks.ts';
import { islandOf, marginal, PATHS_REACH } from '#lib/widgets/paths/world.ts';

const starts = flat([
	[-1.9, 1.4],
	[1.6, 0.3]
]);
const ends = async (way: 'ode' | 'sde', seed: number) => (await track(way, starts, seed)).at(-1)!;

describe('walks in the plane', () => {
	it('have every stop from the start to data', async () => {
		const stops = await track('sde', starts, 1);
		expect(stops).toHaveLength(levels.length);
		expect(stops[0]).toEqual(starts);
		expect(levels.at(-1)).toBe(1);
	});

	it('end at the same place each time without fresh noise, elsewhere with it', async () => {
		expect(await ends('ode', 1)).toEqual(await ends('ode', 2));
		expect(await ends('sde', 1)).not.toEqual(await ends('sde', 2));
	});

	// Standard error of a mean over 400 points of standard deviation 1.1: 0.055.
	it.each(['ode', 'sde'] as const)('lead a crowd to the data either way: %s', async (way) => {
		const crowd = (await track(way, pathCloud(400), 1)).at(-1)!;
		const points = Array.from({ length: 400 }, (_, i) => pointAt(crowd, i));
		const counts = [0, 1, 2, 3, 4].map((k) => points.filter((p) => islandOf(p) === k).length / 400);
		[0.3, 0.15, 0.15, 0.2, 0.2].forEach((share, k) => {
			expect(Math.abs(counts[k]! - share)).toBeLessThan(0.07);
		});
		const mean = points.reduce((total, [x]) => total + x, 0) / 400;
		expect(Math.abs(mean - (-0.39 + 0.18 + 0.0525 - 0.18 + 0.28))).toBeLessThan(0.17);
	});
});

it.each([0, 0.3, 0.9, 1])('the curve of theory has area 1 at ᾱ = %d', (alphaBar) => {
	const area = Array.from({ length: 1200 }, (_, i) => marginal(-6 + i / 100, alphaBar) / 100);
	expect(area.reduce((a, b) => a + b)).toBeCloseTo(1, 5);
});

it('a start is moved by arrows, further with Shift, never out of sight', () => {
	expect(nudged({ key: 'ArrowLeft', shiftKey: false }, [0, 0])).toEqual([-0.1, 0]);
	expect(nudged({ key: 'ArrowUp', shiftKey: true }, [0, 0])).toEqual([0, 0.5]);
	expect(nudged({ key: 'a', shiftKey: false }, [0, 0])).toBeUndefined();
	expect(
		withinPaths([99, -99])
			.map(Math.abs)
			.every((value) => value < PATHS_REACH)
	).toBe(true);
});
