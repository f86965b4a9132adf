import type { OptionValues } from '#lib/diffusion/samplers/options.ts';
import type { SamplerName } from '#lib/diffusion/samplers/all.ts';
import { samplerLabels } from '#words/sampler-labels.ts';

/** A solver of the ODE whose error is drawn. */
export interface Solver {
	sampler: SamplerName;
	options: OptionValues;
	label: string;
}

/** Those that figures show: without fresh noise, of orders 1 to 3. */
export const solvers: readonly Solver[] = (['euler', 'heun', 'dpmSolver', 'unipc'] as const).map(
	(sampler) => ({
		sampler,
		options: {},
		label: samplerLabels[sampler]
	})
);

/** How lines are told apart without colour: their strokes and gaps. */
export const dashes: readonly string[] = ['', '9 4', '2.5 4', '11 3 2 3'];
