import type { Handle } from './distributions/mixture.ts';
import { REACH } from './distribution.ts';

/** What a bell may be; its place is within the plane. */
export const BELL = {
	std: { least: 0.03, most: 1 },
	weight: { least: 0.1, most: 9 },
	/** How many there may be. */
	most: 8
} as const;

const round = (value: number): number => Number(value.toFixed(3));
const clamp = (value: number, least: number, most: number): number =>
	Math.min(Math.max(value, least), most);

/** The nearest bell that can be. */
export const within = ({ x, y, std, weight }: Handle): Handle => ({
	x: round(clamp(x, -REACH, REACH)),
	y: round(clamp(y, -REACH, REACH)),
	std: round(clamp(std, BELL.std.least, BELL.std.most)),
	weight: round(clamp(weight, BELL.weight.least, BELL.weight.most))
});

/** Bells as a text for an address: x_y_std_weight, with spaces between bells. */
export const bellsToCode = (bells: readonly Handle[]): string =>
	bells.map(({ x, y, std, weight }) => [x, y, std, weight].join('_')).join(' ');

/** The bells in such a text, at most eight, each put right; undefined where it is none. */
export function bellsFromCode(code: string): Handle[] | undefined {
	const bells = code
		.trim()
		.split(/\s+/)
		.map((word) => word.split('_').map(Number));
	if (!bells.every((bell) => bell.length === 4 && bell.every(Number.isFinite))) return undefined;
	return bells
		.slice(0, BELL.most)
		.map(([x, y, std, weight]) => within({ x: x!, y: y!, std: std!, weight: weight! }));
}
