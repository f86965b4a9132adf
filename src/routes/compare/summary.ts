import { valueName } from '#lib/components/comparison/axis-words.ts';
import type { Control } from '#lib/recipe/grid-controls.ts';
import { hasAxis, type Axis, type Grid } from '#lib/recipe/grid.ts';
import { grid as words } from '#words/grid.ts';

/** What is said of all pictures, unless an axis says it of each. */
const SHARED: readonly Control[] = [
	'model',
	'sampler',
	'steps',
	'seed',
	'guidance',
	'schedule',
	'spacing'
];

/** The axes with their values, then what all have in common. */
export function summaryOf(grid: Grid): string {
	const named = ({ control, values }: Axis) =>
		values.map((value) => valueName(control, value)).join(', ');
	const shared = SHARED.filter(
		(control) => !hasAxis(grid, control) && !(control === 'steps' && hasAxis(grid, 'evaluations'))
	).map((control) => valueName(control, String(grid.recipe[control as keyof Grid['recipe']])));
	return words.summary([named(grid.across), named(grid.down), ...shared]);
}
