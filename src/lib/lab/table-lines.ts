import { rngOf } from '#lib/diffusion/rng.ts';
import { max, mean, median } from 'd3';
import type { Table } from './csv.ts';
import { MOST_CLASSES, type Line } from './distributions/lines.ts';
import type { Point } from './distribution.ts';

/** Points of a file that are kept: more would make a link that no one can send. */
export const MOST_KEPT = 500;
/** Root mean square distance from the middle, in each direction, that they are brought to. */
const SPREAD = 1;
/** So many times as far out as half of the points are, one has nothing to do with them. */
const FAR = 10;

/**
 * A file's points as dots, moved and scaled, alike in both directions, to where the noise will meet
 * them: one line of dots a class, at most eight. Of more than 500 points, 500 are drawn by lot. `far` counts those
 * left out, for they lie so far from the others that these would be one dot.
 */
export function linesOfTable({ points: given, labels }: Pick<Table, 'points' | 'labels'>): {
	lines: Line[];
	far: number;
} {
	// Squares of numbers beyond 1e154 are beyond all numbers.
	const largest = max(given, (point) => Math.max(...point.map(Math.abs)))! || 1;
	const points = given.map(([x, y]): Point => [x / largest, y / largest]);
	const near = nearOnes(points);
	const [mx, my] = [0, 1].map((axis) => mean(near, (i) => points[i]![axis])!);
	const square = mean(near, (i) => (points[i]![0] - mx!) ** 2 + (points[i]![1] - my!) ** 2)!;
	const spread = Math.sqrt(square / 2);
	const scale = spread > 0 ? SPREAD / spread : 1;
	const names = [...new Set(labels)].slice(0, MOST_CLASSES);
	const groups: Point[][] = names.map(() => []);
	for (const one of lot(near.length, MOST_KEPT)) {
		const i = near[one]!;
		const [x, y] = points[i]!;
		groups[Math.max(names.indexOf(labels[i]), 0)]!.push([(x - mx!) * scale, (y - my!) * scale]);
	}
	return {
		lines: groups.filter((group) => group.length > 0),
		far: points.length - near.length
	};
}

/** The numbers of the points that are not far from where most are; of all where most are in one place. */
function nearOnes(points: readonly Point[]): number[] {
	const all = points.map((_, i) => i);
	const [mx, my] = [0, 1].map((axis) => median(points, (point) => point[axis])!);
	const distances = points.map(([x, y]) => Math.hypot(x - mx!, y - my!));
	const half = median(distances)!;
	return half > 0 ? all.filter((i) => distances[i]! <= FAR * half) : all;
}

/** `most` of the numbers 0 … count − 1, in order; all of them where there are no more. */
function lot(count: number, most: number): number[] {
	const all = Array.from({ length: count }, (_, i) => i);
	if (count <= most) return all;
	const random = rngOf(1, 0);
	for (let i = 0; i < most; i++) {
		const j = i + Math.floor(random.uniform() * (count - i));
		[all[i], all[j]] = [all[j]!, all[i]!];
	}
	return all.slice(0, most).sort((a, b) => a - b);
}
