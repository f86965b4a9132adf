import { rngOf } from './rng.ts';
import type { Table } from './csv.ts';
import { MOST_CLASSES, type Line } from './distributions/lines.ts';
import type { Point } from './distribution.ts';

/** Points of a file that are kept: more would make a link that no one can send. */
export const MOST_KEPT = 500;
/** Root mean square distance from the middle, in each direction, that they are brought to. */
const SPREAD = 1;

/**
 * A file's points as dots, moved and scaled, alike in both directions, to where the noise will meet
 * them: one line of dots a class, at most eight. Of more than 500 points, 500 are drawn by lot.
 */
export function linesOfTable({ points, labels }: Table): Line[] {
	const kept = lot(points.length, MOST_KEPT);
	const [mx, my] = [0, 1].map((i) => mean(points.map((point) => point[i]!)));
	const spread = Math.sqrt(mean(points.map(([x, y]) => ((x - mx!) ** 2 + (y - my!) ** 2) / 2)));
	const scale = spread > 0 ? SPREAD / spread : 1;
	const names = [...new Set(labels)].slice(0, MOST_CLASSES);
	const groups: Point[][] = names.map(() => []);
	for (const i of kept) {
		const [x, y] = points[i]!;
		const at: Point = [(x - mx!) * scale, (y - my!) * scale];
		groups[Math.max(names.indexOf(labels[i]), 0)]!.push(at);
	}
	return groups.filter((group) => group.length > 0);
}

/** `most` of the numbers 0 … count − 1, in order; all of them where there are no more. */
function lot(count: number, max: number): number[] {
	const all = Array.from({ length: count }, (_, i) => i);
	if (count <= max) return all;
	const random = rngOf(1, 0);
	for (let i = 0; i < max; i++) {
		const j = i + Math.floor(random.uniform() * (count - i));
		[all[i], all[j]] = [all[j]!, all[i]!];
	}
	return all.slice(0, max).sort((a, b) => a - b);
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;
