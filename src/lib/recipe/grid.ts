import { framesOf } from './beginning.ts';
import { begunAddressOf, besidesInQuery, parseBegun } from './begun-recipe.ts';
import { SAMPLERS, SPACINGS } from './choices.ts';
import { columnIn } from './column.ts';
import { defaultComparison, referenceOf, type ComparisonEntry, type Laid } from './comparison.ts';
import { begunEvaluationsOf } from './cost.ts';
import type { Control } from './grid-controls.ts';
import type { Recipe } from './recipe.ts';

/** What differs from column to column, or from row to row. */
export interface Axis {
	control: Control;
	/** As addresses have them, at least one; of words, the first is the one in the prompt that the others stand for. */
	values: readonly string[];
}

/** Pictures of one recipe in which two things differ. */
export interface Grid {
	/** What all have in common. What the axes decide is as usual. */
	recipe: Recipe;
	across: Axis;
	down: Axis;
}

/** Whether some axis is of that. */
export const hasAxis = ({ across, down }: Grid, control: Control): boolean =>
	across.control === control || down.control === control;

/** All pictures of a grid. They are made row by row, or column by column where that is the way to begin with the cheap. */
export function laidGrid(grid: Grid): Laid {
	const { across, down } = grid;
	const entries = down.values.flatMap((row) =>
		across.values.map((column) => entryAt(grid, column, row))
	);
	const isByColumn = COSTS.includes(across.control);
	const order = isByColumn
		? across.values.flatMap((_, column) =>
				down.values.map((_, row) => entries[row * across.values.length + column]!)
			)
		: entries;
	const reference = asksForNearest(grid) ? referenceOf(grid) : undefined;
	return { entries, order, reference };
}

const COSTS: readonly Control[] = ['evaluations', 'steps'];

/** The picture that stands in a column and a row. */
function entryAt(grid: Grid, column: string, row: string): ComparisonEntry {
	const raw = [
		{ axis: grid.across, value: column },
		{ axis: grid.down, value: row }
	].reduce<Raw>((before, { axis, value }) => changed(before, axis, value), { ...grid.recipe });
	const allowed = grid.across.control === 'evaluations' ? column : row;
	const read = hasAxis(grid, 'evaluations')
		? parseBegun({ ...raw, steps: stepsWithin(raw, Number(allowed)) })
		: parseBegun(raw);
	return {
		across: column,
		down: row,
		evaluations: begunEvaluationsOf(read.recipe),
		query: begunAddressOf(read.recipe),
		frames: framesOf(read.recipe),
		...read
	};
}

type Raw = Readonly<Record<string, unknown>>;

/** The fields of a recipe with another value for what an axis is of. */
function changed(before: Raw, { control, values }: Axis, value: string): Raw {
	switch (control) {
		case 'evaluations':
			return before;
		case 'word':
			return { ...before, prompt: String(before['prompt']).replaceAll(values[0]!, value) };
		case 'sampler': {
			const { options, ...column } = columnIn(value, []);
			return { ...before, ...column, options: { ...Object(before['options']), ...options } };
		}
		default:
			return { ...before, [control]: value };
	}
}

/** The most steps that `allowed` evaluations are enough for; 1 at least. */
function stepsWithin(raw: Raw, allowed: number): number {
	const recipeOf = (steps: number) => parseBegun({ ...raw, steps }).recipe;
	const { beginning } = recipeOf(allowed);
	// Where a walk begins with a picture, only its end is walked.
	let steps = Math.min(Math.ceil((allowed + 1) / (beginning?.strength ?? 1)) - 1, 1000);
	while (steps > 1 && begunEvaluationsOf(recipeOf(steps)) > allowed) steps--;
	return Math.max(1, steps);
}

const WALK: readonly string[] = [
	'sampler',
	'spacing',
	...COSTS,
	...[SAMPLERS, SPACINGS].flatMap((choices) =>
		Object.values<{ options: object }>(choices).flatMap(({ options }) => Object.keys(options))
	)
];

/** Whether its walks begin alike and lead to one place, so that it can be asked which comes nearest, and at what cost. */
const asksForNearest = ({ recipe, across, down }: Grid): boolean =>
	besidesInQuery(recipe).length === 0 &&
	[across, down].every(({ control }) => WALK.includes(control)) &&
	![across, down].some(
		({ control, values }) => control === 'sampler' && values.some((text) => text.includes('_form-'))
	);

/** The grid of a page that is opened without a link. */
export const defaultGrid: Grid = {
	recipe: defaultComparison.recipe,
	across: { control: 'sampler', values: defaultComparison.columns.map(({ sampler }) => sampler) },
	down: { control: 'evaluations', values: defaultComparison.rows.map(String) }
};
