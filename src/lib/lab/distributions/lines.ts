import { around, type Point, type Distribution } from '#lib/lab/distribution.ts';

/** A line through points; one of a single point is a dot. */
export type Line = readonly Point[];

/** What a dot weighs, as a length of line. */
const DOT = 0.15;
/** More kinds than this are not told apart. */
export const MOST_CLASSES = 8;

/**
 * Points evenly along lines, off them by `std`. The class is the number of the line's group, that is
 * of its stroke or letter: groups beyond the eighth begin again.
 */
export function lines(groups: readonly (readonly Line[])[], std: number): Distribution {
	const pieces = groups.flatMap((group, label) =>
		group.flatMap((line) => piecesOf(line).map((piece) => ({ ...piece, label })))
	);
	if (pieces.length === 0) throw new Error('there is no line to put points on');
	const total = pieces.reduce((sum, { weight }) => sum + weight, 0);
	return {
		classes: Math.min(groups.length, MOST_CLASSES),
		draw(random) {
			let left = total * random.uniform();
			const piece = pieces.find(({ weight }) => (left -= weight) < 0) ?? pieces.at(-1)!;
			const share = random.uniform();
			const [x, y] = [0, 1].map((i) => piece.from[i]! + share * (piece.to[i]! - piece.from[i]!));
			return { at: around([x!, y!], std, random), label: piece.label % MOST_CLASSES };
		}
	};
}

function piecesOf(line: Line): { from: Point; to: Point; weight: number }[] {
	const ends = line.length === 1 ? [line[0]!, line[0]!] : line;
	return ends.slice(1).map((to, i) => {
		const from = ends[i]!;
		return { from, to, weight: Math.max(Math.hypot(to[0] - from[0], to[1] - from[1]), DOT / 4) };
	});
}
