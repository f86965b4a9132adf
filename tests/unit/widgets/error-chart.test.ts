import { expect, test } from 'vitest';
import { matchingEvaluations } from '#lib/widgets/error-chart/facts.ts';
import { errorAt } from '#lib/components/convergence/problem.ts';

test('Euler comes as near as DPM-Solver++ in 20 steps with 58 evaluations, and not with 57', async () => {
	const { evaluations, error } = await matchingEvaluations('dpmSolver', 20);
	// 0.524618875615 − 0.499990234661 of the exactly solvable walk (numpy, float64).
	expect(error).toBeCloseTo(0.024628640954, 5);
	expect(evaluations).toBe(58);
	const one = { sampler: 'euler', options: {} } as const;
	expect((await errorAt(one, 57, 7)).error).toBeGreaterThan(error);
});
