import type { SamplerName } from '#lib/diffusion/samplers/all.ts';
import type { OptionValues } from '#lib/diffusion/samplers/options.ts';
import { SAMPLERS } from './choices.ts';
import { columnText } from './column-text.ts';
import { evaluationsOf } from './cost.ts';
import { parseRecipe } from './parse-recipe.ts';
import { recipeToQuery } from './recipe-url.ts';
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

/** One picture among others that it is compared with. */
export interface ComparisonEntry {
	/** What its column and its row have, as addresses say it. */
	across: string;
	down: string;
	/** Evaluations it makes: where a number is allowed, the most, with whole steps. */
	evaluations: number;
	recipe: Recipe;
	/** The recipe as an address has it. */
	query: string;
	/** Frames that its walk has. */
	frames: number;
	/** What had to be changed so that it can be walked. */
	notes: Note[];
}

/** Pictures to be made and compared. */
export interface Laid {
	/** Row by row. */
	entries: readonly ComparisonEntry[];
	/** In the order in which they are made. */
	order: readonly ComparisonEntry[];
	/** What they are measured against, where that can be asked. */
	reference: ComparisonEntry | undefined;
}

/** The most columns and rows. */
export const MAX_CELLS = { columns: 8, rows: 8 } as const;

/** The picture that a column has in a row. */
export function entryOf(
	{ recipe: shared }: Pick<Comparison, 'recipe'>,
	column: Column,
	allowed: number
): ComparisonEntry {
	const recipe = { ...shared, ...column, options: { ...shared.options, ...column.options } };
	const steps = stepsWithin(recipe, allowed);
	const read = parseRecipe({ ...recipe, steps });
	const [across, down] = [columnText(column), String(allowed)];
	return {
		across,
		down,
		evaluations: evaluationsOf(read.recipe),
		query: recipeToQuery(read.recipe),
		frames: read.recipe.steps,
		...read
	};
}

/** All of them, made row by row, so that the first is there soon. */
export function laidOut(comparison: Comparison): Laid {
	const entries = comparison.rows.flatMap((allowed) =>
		comparison.columns.map((column) => entryOf(comparison, column, allowed))
	);
	return { entries, order: entries, reference: referenceOf(comparison) };
}

/**
 * What the others are measured against: where the ODE leads from the same x(T). Karras' spacing goes down to t = 1, so that no
 * step is left to jump over; 100 of DPM-Solver++ there end where ten times as many of DDIM do (recorded/compare.json has by
 * how much they differ). A schedule that ends in pure noise has no such spacing: there it is DDIM.
 */
export function referenceOf({ recipe }: Pick<Comparison, 'recipe'>): ComparisonEntry {
	const spaced = entryOf(
		{ recipe: { ...recipe, spacing: 'karras' } },
		{ sampler: 'dpmSolver', options: {} },
		100
	);
	return spaced.recipe.spacing === 'karras'
		? spaced
		: entryOf({ recipe }, { sampler: 'ddim', options: {} }, 1000);
}

/** Whether one x(T) leads to many pictures. */
export const isStochastic = ({ sampler, options }: Pick<Column, 'sampler' | 'options'>): boolean =>
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
