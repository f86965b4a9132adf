import { squaredDistance } from '#lib/diffusion/vector.ts';
import { compare } from '#words/compare.ts';
import { SAMPLERS } from '#lib/recipe/choices.ts';
import type { Column } from '#lib/recipe/comparison.ts';
import type { ComparisonCell } from '#lib/run/comparison-cell.svelte.ts';

/** Root mean square difference of two pictures; undefined until both are there. */
export const distanceOf = (
	cell: ComparisonCell,
	reference: ComparisonCell | undefined
): number | undefined =>
	cell.picture && reference?.picture
		? Math.sqrt(squaredDistance(cell.picture, reference.picture) / cell.picture.length)
		: undefined;

/** "DDIM", "DDIM, η = 0.5", "DPM-Solver++, order 3". */
export function columnName({ sampler, options }: Column): string {
	const { label, options: known } = SAMPLERS[sampler];
	const set = Object.entries(options).map(([name, value]) => {
		const option = known[name];
		const shown = option?.kind === 'choice' ? option.choices[value] : value;
		const what = option?.label ?? name;
		// A letter of an equation equals a number; a word stands before it.
		return what.length === 1 ? `${what} = ${shown}` : `${what} ${shown}`;
	});
	return [label, ...set].join(', ');
}

/** Where a cell stands, for those who hear it. */
export function stateOf(cell: ComparisonCell, reference: ComparisonCell | undefined): string {
	switch (cell.status) {
		case 'done': {
			const distance = distanceOf(cell, reference)?.toFixed(3) ?? compare.unknown;
			return compare.done(compare.time(cell.ms), distance);
		}
		case 'computing':
			return compare.progress(cell.evaluations, cell.entry.evaluations);
		default:
			return compare[cell.status];
	}
}
