import { mixtureDenoiser, type Bell } from '#lib/diffusion/points.ts';

/** A point of the plane. */
export type Point = readonly [number, number];

/** The plane shown: this far from the middle in every direction. */
export const REACH = 3;

const STD = 0.16;
const ISLANDS: readonly (readonly [number, number, number])[] = [
	[-1.3, 1.0, 0.3],
	[1.2, 1.15, 0.15],
	[0.35, -0.1, 0.15],
	[-0.9, -1.15, 0.2],
	[1.4, -1.0, 0.2]
];

/** Data of five islands of unequal weight, with about the spread of noise. */
const bells: readonly Bell[] = ISLANDS.map(([x, y, weight]) => ({
	mean: Float32Array.of(x, y),
	std: STD,
	weight
}));

/** The exact denoiser of these islands; x holds points one after another. */
export const denoise = mixtureDenoiser(bells);

/** Which island a point lies nearest to: 0 … 4. */
export function islandOf([x, y]: Point): number {
	const distances = ISLANDS.map(([mx, my]) => Math.hypot(x - mx, y - my));
	return distances.indexOf(Math.min(...distances));
}

/** How likely it is to find x at this level at a place from left to right, by the formula. */
export function marginal(x: number, alphaBar: number): number {
	return bells.reduce((total, { mean, std, weight }) => {
		const variance = alphaBar * std ** 2 + 1 - alphaBar;
		const away = x - Math.sqrt(alphaBar) * mean[0]!;
		const height = Math.exp(-(away ** 2) / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
		return total + weight * height;
	}, 0);
}
