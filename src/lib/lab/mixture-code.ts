import type { Handle } from './distributions/mixture.ts';
import { REACH } from './distribution.ts';

/** What a bell may be; its place is within the plane. */
export const GAUSSIAN_LIMITS = {
	std: { min: 0.03, max: 1 },
	weight: { min: 0.1, max: 9 },
	/** How many there may be. */
	max: 8
} as const;

/** Zero has no sign here: an address would lose it. */
const round = (value: number): number => Number(value.toFixed(3)) + 0;
const clamp = (value: number, min: number, max: number): number =>
	Math.min(Math.max(value, min), max);

/** The nearest bell that can be. */
export const withinPlane = ({ x, y, std, weight }: Handle): Handle => ({
	x: round(clamp(x, -REACH, REACH)),
	y: round(clamp(y, -REACH, REACH)),
	std: round(clamp(std, GAUSSIAN_LIMITS.std.min, GAUSSIAN_LIMITS.std.max)),
	weight: round(clamp(weight, GAUSSIAN_LIMITS.weight.min, GAUSSIAN_LIMITS.weight.max))
});

/** Bells as a text for an address: x_y_std_weight, with spaces between bells. */
export const gaussiansToCode = (bells: readonly Handle[]): string =>
	bells.map(({ x, y, std, weight }) => [x, y, std, weight].join('_')).join(' ');

/** The bells in such a text, at most eight, each put right; undefined where it is none. */
export function gaussiansFromCode(code: string): Handle[] | undefined {
	const bells = code
		.trim()
		.split(/\s+/)
		.map((word) => word.split('_').map(Number));
	if (!bells.every((bell) => bell.length === 4 && bell.every(Number.isFinite))) return undefined;
	return bells
		.slice(0, GAUSSIAN_LIMITS.max)
		.map(([x, y, std, weight]) => withinPlane({ x: x!, y: y!, std: std!, weight: weight! }));
}
