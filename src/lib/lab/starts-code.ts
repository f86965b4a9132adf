import { REACH, type Point } from './distribution.ts';

/** How many paths are drawn. */
const PATHS = 4;

const within = (value: number): number =>
	Number(Math.min(Math.max(value, -REACH), REACH).toFixed(3));

/** Where the paths begin, as a text for an address: x_y, with spaces between. */
export const startsToCode = (starts: readonly Point[]): string =>
	starts.map((at) => at.map(within).join('_')).join(' ');

/** The points in such a text, each put within the plane; undefined where they are not four. */
export function startsFromCode(code: string): Point[] | undefined {
	const starts = code
		.trim()
		.split(/\s+/)
		.map((word) => word.split('_').map(Number));
	if (starts.length !== PATHS) return undefined;
	if (!starts.every((at) => at.length === 2 && at.every(Number.isFinite))) return undefined;
	return starts.map(([x, y]) => [within(x!), within(y!)]);
}
