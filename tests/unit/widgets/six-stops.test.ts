import { describe, expect, test } from 'vitest';
import { spacingNames } from '#lib/recipe/choices.ts';
import { evaluationsOf } from '#lib/recipe/cost.ts';
import {
	EVALUATIONS,
	FINEST,
	GRID_SAMPLERS,
	gridsBy,
	gridStops,
	recipeOf
} from '#lib/widgets/six-stops/grids.ts';

const all = spacingNames.filter((name) => name !== 'own');

describe.each(GRID_SAMPLERS)('with %s', (sampler) => {
	const rows = gridsBy(sampler);
	const of = (grid: string) => rows.find((row) => row.grid === grid)!;

	test('every spacing but the reader’s own was measured, in walks of so many evaluations', () => {
		expect(rows.map(({ grid }) => grid).toSorted()).toEqual([...all].toSorted());
		for (const { grid } of rows) expect(evaluationsOf(recipeOf(sampler, grid))).toBe(EVALUATIONS);
	});

	test('the nearest stands first', () => {
		const apart = rows.map((row) => row.apart);
		expect(apart).toEqual(apart.toSorted((a, b) => a - b));
	});

	// Lesson 8, and the figure's notice.
	test('Beta comes nearest, nearer than this site’s own', () => {
		expect(rows[0]!.grid).toBe('beta');
		expect(of('beta').apart).toBeLessThan(0.8 * of('trailing').apart);
		expect(Math.abs(of('beta').right - FINEST.right)).toBeLessThan(4);
		expect(FINEST.evaluations).toBe(10 * EVALUATIONS);
	});
	test('those that were made for other networks come no nearer than this site’s own', () => {
		for (const grid of ['ays', 'klOptimal'])
			expect(of(grid).apart).toBeGreaterThan(of('trailing').apart);
	});
	test('those that spend half of their stops on static have far fewer right', () => {
		for (const grid of ['karras', 'exponential']) {
			expect(gridStops(grid as 'karras').filter((stop) => stop < -7).length).toBeGreaterThanOrEqual(
				2
			);
			expect(of(grid).right).toBeLessThan(of('trailing').right - 10);
		}
	});
});

test('a walk of so many stops begins with the noisiest', () => {
	for (const grid of all) {
		const stops = gridStops(grid);
		expect(stops).toHaveLength(EVALUATIONS);
		expect(stops).toEqual(stops.toSorted((a, b) => a - b));
	}
});
