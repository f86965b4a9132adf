import { mixtureDenoiser, type Gaussian } from '#lib/diffusion/points.ts';

/** A point of the plane. */
export type PathPoint = readonly [number, number];

/** The plane shown: this far from the middle in every direction. */
export const PATHS_REACH = 3;

const STD = 0.16;
const ISLANDS: readonly (readonly [number, number, number])[] = [
	[-1.3, 1.0, 0.3],
	[1.2, 1.15, 0.15],
	[0.35, -0.1, 0.15],
	[-0.9, -1.15, 0.2],
	[1.4, -1.0, 0.2]
];

/** Data of five islands of unequal weight, with about the spread of noise. */
const bells: readonly Gaussian[] = ISLANDS.map(([x, y, weight]) => ({
	mean: Float32Array.of(x, y),
	std: STD,
	weight
}));

/** The exact denoiser of these islands; x holds points one after another. */
export const denoisePaths = mixtureDenoiser(bells);

/** Which island a point lies nearest to: 0 … 4. */
export function islandOf([x, y]: PathPoint): number {
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
