/** Evaluations that solvers are compared at. */
export const EVALUATION_COUNTS: readonly number[] = [
	2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 40, 48, 64, 80, 96, 128, 160, 200, 256
];
