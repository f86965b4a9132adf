import { mean } from '#lib/diffusion/vector.ts';

/** All training data of a world of single numbers. */
export const VALUES: readonly number[] = [-0.8, -0.8, -0.8, -0.8, -0.8, 0.2, 0.2, 0.9, 0.9, 0.9];

/** Their average: the answer to pure noise. */
export const MIDDLE = mean(VALUES);
