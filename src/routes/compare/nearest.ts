import { distanceOf } from '#lib/components/comparison/cell-words.ts';
import { isStochastic } from '#lib/recipe/comparison.ts';
import { hasAxis, type Axis, type Grid } from '#lib/recipe/grid.ts';
import type { ComparisonCell } from '#lib/run/comparison-cell.svelte.ts';

/** What came nearest at some costs. */
export interface Win {
	/** Its place in the other axis, as addresses have it. */
	value: string;
	/** Evaluations allowed. */
	costs: number[];
	distances: number[];
}

/** A line of the chart: distances of one sampler, spacing or the like, by evaluations made. */
export interface DistanceLine {
	value: string;
	points: [evaluations: number, distance: number][];
}

interface Measured {
	cell: ComparisonCell;
	distance: number;
}

/** Those whose distance is an error: walks without fresh noise. */
const measured = (
	cells: readonly ComparisonCell[],
	reference: ComparisonCell | undefined
): Measured[] =>
	cells.flatMap((cell) => {
		const distance = distanceOf(cell, reference);
		return distance === undefined || isStochastic(cell.entry.recipe) ? [] : [{ cell, distance }];
	});

/** Which axis says what a walk may cost, and which its name. */
function axes({ across }: Grid): { cost: 'across' | 'down'; name: 'across' | 'down' } {
	const isAcross = across.control === 'evaluations' || across.control === 'steps';
	return isAcross ? { cost: 'across', name: 'down' } : { cost: 'down', name: 'across' };
}

/** What the others than costs are: samplers, spacings, or the like. */
export const nameAxis = (grid: Grid): Axis => grid[axes(grid).name];

/** The nearest at each allowed number of evaluations, as soon as all of that cost are measured; neighbours are one win. */
export function wins(
	grid: Grid,
	cells: readonly ComparisonCell[],
	reference: ComparisonCell | undefined
): Win[] {
	if (!hasAxis(grid, 'evaluations')) return [];
	const { cost, name } = axes(grid);
	const all = measured(cells, reference);
	return grid[cost].values.reduce<Win[]>((before, allowed) => {
		const known = all.filter(({ cell }) => cell.entry[cost] === allowed);
		const of = cells.filter(({ entry }) => entry[cost] === allowed && !isStochastic(entry.recipe));
		if (known.length < 2 || known.length < of.length) return before;
		const { cell, distance } = known.reduce((a, b) => (b.distance < a.distance ? b : a));
		const value = cell.entry[name];
		const last = before.at(-1);
		if (last?.value !== value) {
			return [...before, { value, costs: [Number(allowed)], distances: [distance] }];
		}
		last.costs.push(Number(allowed));
		last.distances.push(distance);
		return before;
	}, []);
}

/** A line for each column, or each row where columns are by cost; those of at least two points. */
export function distanceLines(
	grid: Grid,
	cells: readonly ComparisonCell[],
	reference: ComparisonCell | undefined
): DistanceLine[] {
	if (!hasAxis(grid, 'evaluations') && !hasAxis(grid, 'steps')) return [];
	const { name } = axes(grid);
	const all = measured(cells, reference);
	return [...new Set(grid[name].values)]
		.map((value) => ({
			value,
			points: all
				.filter(({ cell, distance }) => cell.entry[name] === value && distance > 0)
				.map(({ cell, distance }): [number, number] => [cell.entry.evaluations, distance])
		}))
		.filter(({ points }) => points.length > 1);
}
