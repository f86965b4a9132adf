import type { Point } from './distribution.ts';

/**
 * A line with as few of its points as keep it within `tolerance` of where it was (Ramer 1972; Douglas &
 * Peucker 1973): its ends, and the point farthest from the chord, again on either side.
 */
export function simplified(line: readonly Point[], tolerance: number): Point[] {
	if (line.length < 3) return [...line];
	const [first, last] = [line[0]!, line.at(-1)!];
	const away = line.map((point) => toChord(point, first, last));
	const farthest = away.indexOf(Math.max(...away));
	if (away[farthest]! <= tolerance)
		return first[0] === last[0] && first[1] === last[1] ? [first] : [first, last];
	return [
		...simplified(line.slice(0, farthest + 1), tolerance).slice(0, -1),
		...simplified(line.slice(farthest), tolerance)
	];
}

/** How far a point lies from the chord between two others. */
function toChord([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const share = length > 0 ? Math.min(Math.max(((x - ax) * dx + (y - ay) * dy) / length, 0), 1) : 0;
	return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
