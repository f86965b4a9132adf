import { errorAt } from '#lib/widgets/errors/problem.ts';

/** ρ of the error chart's walks. */
const RHO = 7;

/**
 * How many evaluations Euler's method needs to come as near to the exact answer as another sampler
 * with this many steps; on the error chart's problem.
 */
export async function asNear(
	sampler: string,
	steps: number
): Promise<{ evaluations: number; error: number }> {
	const { error } = await errorAt({ sampler, options: {} }, steps, RHO);
	for (let n = steps; ; n++) {
		const euler = await errorAt({ sampler: 'euler', options: {} }, n, RHO);
		if (euler.error <= error) return { evaluations: euler.evaluations, error };
	}
}
