import { squaredDistance } from '#lib/diffusion/vector.ts';
import { compare } from '#words/compare.ts';
import { guidanceWords, optionSet } from '#words/choices.ts';
import { samplerLabels } from '#words/sampler-labels.ts';
import type { OptionName } from '#lib/recipe/recipe-options.ts';
import type { Column } from '#lib/recipe/comparison.ts';
import type { ComparisonCell } from '#lib/run/comparison-cell.svelte.ts';
import { fixed } from '#lib/words/written.ts';

/** Root mean square difference of two pictures, as it was stored or, here, once both are there. */
export const distanceOf = (
	cell: ComparisonCell,
	reference: ComparisonCell | undefined
): number | undefined =>
	cell.picture && reference?.picture
		? Math.sqrt(squaredDistance(cell.picture, reference.picture) / cell.picture.length)
		: cell.recordedDistance;

/** "DDIM", "DDIM, η = 0.5", "DPM-Solver++, order 3". */
export const columnName = ({ sampler, guidanceForm, options }: Column): string =>
	[
		samplerLabels[sampler],
		...(guidanceForm ? [guidanceWords[guidanceForm].label] : []),
		...Object.entries(options).map(([name, value]) => optionSet(name as OptionName, value))
	].join(', ');

/** Where a cell stands, for those who hear it. */
export function stateOf(cell: ComparisonCell, reference: ComparisonCell | undefined): string {
	switch (cell.status) {
		case 'done': {
			const distance = fixed(distanceOf(cell, reference), 3) ?? compare.unknown;
			return compare.done(compare.time(cell.ms), distance);
		}
		case 'recorded':
			return compare.doneBefore(fixed(cell.recordedDistance, 3) ?? compare.unknown);
		case 'computing':
			return compare.progress(cell.evaluations, cell.entry.evaluations);
		default:
			return compare[cell.status];
	}
}
