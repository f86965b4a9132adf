import measured from '#site-model/grids.json';
import { snr } from '#lib/diffusion/noise-level.ts';
import type { SpacingName } from '#lib/recipe/choices.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { levelsOf } from '#lib/recipe/walk.ts';

/** Samplers of one evaluation a step that were measured. */
export const GRID_SAMPLERS = ['ddim', 'dpmSolver'] as const;
export type GridSampler = (typeof GRID_SAMPLERS)[number];

/** What models/training/measure_grids.py found of one grid. */
interface Row {
	/** Pictures in which all that was asked for is right, in percent. */
	right: number;
	/** How far they are from a walk of many evaluations, root mean square in percent of black to white. */
	apart: number;
}

/** On how many pictures, with how many evaluations; and the fine walk that others are compared with. */
export const { pictures: PICTURES, evaluations: EVALUATIONS, fine: FINEST } = measured;

/** The spacings, nearest to the fine walk first. */
export const gridsBy = (sampler: GridSampler): (Row & { grid: SpacingName })[] =>
	(Object.entries(measured.samplers[sampler]) as [SpacingName, Row][])
		.map(([grid, row]) => ({ grid, ...row }))
		.toSorted((a, b) => a.apart - b.apart);

/** The walk that was measured. */
export const recipeOf = (sampler: GridSampler, spacing: SpacingName): Recipe => ({
	...defaultRecipe,
	sampler,
	spacing,
	steps: EVALUATIONS
});

/** ln SNR at every stop but the last, which is the picture; −∞ at pure noise. */
export const gridStops = (spacing: SpacingName): number[] =>
	levelsOf(recipeOf('ddim', spacing))
		.slice(0, -1)
		.map((alphaBar) => Math.log(snr(alphaBar)));
