import { unforeseen } from '#lib/diffusion/coded-error.ts';
import { StoredError, type StoredProblem } from '#lib/recording/stored-error.ts';
import { ComputeError, type ComputeProblem } from '#lib/worker/compute-error.ts';

/** Why there is nothing to see; words/en/problems.ts has the sentences. */
export type Problem = ComputeProblem | StoredProblem;

export const problemOf = (error: unknown): Problem =>
	error instanceof ComputeError || error instanceof StoredError ? error.problem : unforeseen(error);
