import type { SamplerName } from '#lib/diffusion/samplers/all.ts';
import type { OptionValues } from '#lib/diffusion/samplers/options.ts';
import { SAMPLERS } from './choices.ts';
import { parseRecipe } from './parse-recipe.ts';
import type { GuidanceForm } from './guidance-choices.ts';
import type { Note } from './note.ts';
import { defaultRecipe, type Recipe } from './recipe.ts';
import { levelsOf } from './walk.ts';

/** A sampler, and a form of guidance where it is not that of all, as one column of a comparison has them. */
export interface Column {
	sampler: SamplerName;
	guidanceForm?: GuidanceForm;
	/** Of the two, where not the usual. */
	options: OptionValues;
}

/** Pictures from one x(T): a column for each sampler, a row for each number of network evaluations. */
export interface Comparison {
	/** What all have in common; its sampler and steps are not used. */
	recipe: Recipe;
	columns: readonly Column[];
	/** Evaluations, rising. */
	rows: readonly number[];
}

/** One picture of it. */
export interface ComparisonEntry {
	column: Column;
	/** Evaluations it may make. */
	allowed: number;
	/** Evaluations it makes: the most, with whole steps, that are allowed. */
	evaluations: number;
	recipe: Recipe;
	/** What had to be changed so that it can be walked. */
	notes: Note[];
}

/** The most columns and rows. */
export const MAX_CELLS = { columns: 8, rows: 8 } as const;

/** The picture that a column has in a row. */
export function entryOf(
	{ recipe: shared }: Comparison,
	column: Column,
	allowed: number
): ComparisonEntry {
	const recipe = { ...shared, ...column, options: { ...shared.options, ...column.options } };
	const steps = stepsWithin(recipe, allowed);
	const read = parseRecipe({ ...recipe, steps });
	return { column, allowed, evaluations: evaluationsOf(read.recipe), ...read };
}

/** All of them in the order in which they are made: row by row, so that the first is there soon. */
export const comparisonEntries = (comparison: Comparison): ComparisonEntry[] =>
	comparison.rows.flatMap((allowed) =>
		comparison.columns.map((column) => entryOf(comparison, column, allowed))
	);

/**
 * What the others are measured against: where the ODE leads from the same x(T), by 1000 evaluations
 * of DDIM.
 */
export const referenceOf = (comparison: Comparison): ComparisonEntry =>
	entryOf(comparison, { sampler: 'ddim', options: {} }, 1000);

/** Network evaluations in the walk of a recipe. */
export const evaluationsOf = (recipe: Recipe): number =>
	SAMPLERS[recipe.sampler].evaluations(recipe.steps, levelsOf(recipe)[0]!);

/** Whether one x(T) leads to many pictures. */
export const isStochastic = ({ sampler, options }: Column): boolean =>
	SAMPLERS[sampler].stochastic(options);

/** The most steps that `allowed` evaluations are enough for; 1 at least. */
function stepsWithin(recipe: Recipe, allowed: number): number {
	const { evaluations } = SAMPLERS[recipe.sampler];
	const [from] = levelsOf(parseRecipe({ ...recipe, steps: allowed }).recipe) as [number];
	let steps = allowed;
	while (steps > 1 && evaluations(steps, from) > allowed) steps--;
	return steps;
}

/**
 * The comparison of a page that is opened without a link. Its schedule suits all samplers: the cosine
 * one begins at ᾱ = 2·10⁻⁹, where a step of Heun overshoots.
 */
export const defaultComparison: Comparison = {
	recipe: { ...defaultRecipe, schedule: 'scaledLinear' },
	columns: (['ddpm', 'ddim', 'heun', 'dpmSolver'] as const).map((sampler) => ({
		sampler,
		options: {}
	})),
	rows: [5, 10, 20, 40]
};
