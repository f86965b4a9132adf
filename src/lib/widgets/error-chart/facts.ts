import type { SamplerName } from '#lib/diffusion/samplers/all.ts';
import { yieldToPage } from '#lib/run/yield-to-page.ts';
import { errorAt } from '#lib/components/convergence/problem.ts';

/** ρ of the error chart's walks. */
const RHO = 7;

/**
 * How many evaluations Euler's method needs to come as near to the exact answer as another sampler
 * with this many steps; on the error chart's problem. Throws where it does not with 1000. The page gets
 * its turn in between.
 */
export async function matchingEvaluations(
	sampler: SamplerName,
	steps: number
): Promise<{ evaluations: number; error: number }> {
	const { error } = await errorAt({ sampler, options: {} }, steps, RHO);
	const pause = yieldToPage();
	for (let n = steps; n <= 1000; n++) {
		await pause();
		const euler = await errorAt({ sampler: 'euler', options: {} }, n, RHO);
		if (euler.error <= error) return { evaluations: euler.evaluations, error };
	}
	throw new Error(`Euler with 1000 steps does not come as near as ${error}.`);
}
