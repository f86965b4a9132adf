import { mixtureDenoiser, pointsDenoiser } from '#lib/diffusion/points.ts';

/** ±1, equal odds, every number on its own. */
export const twoPoints = pointsDenoiser([Float32Array.of(-1), Float32Array.of(1)]);

/** ½N(−0.6, 0.1²) + ½N(0.6, 0.1²), every number on its own. */
export const twoBells = mixtureDenoiser(
	[-0.6, 0.6].map((mean) => ({ mean: Float32Array.of(mean), std: 0.1, weight: 0.5 }))
);

/** N(0, 0.5²), every number on its own: its ODE is solved in closed form. */
export const oneBell = mixtureDenoiser([{ mean: Float32Array.of(0), std: 0.5, weight: 1 }]);

/** The mean of | |value| − distance |: how far from ±distance the values are. */
export const missBy = (values: Float32Array, distance: number): number =>
	values.reduce((total, value) => total + Math.abs(Math.abs(value) - distance), 0) / values.length;
