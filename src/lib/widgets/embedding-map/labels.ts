/** A label that would be written beside a mark, in pixels. */
interface Label {
	x: number;
	y: number;
	width: number;
	height: number;
	/** The middle of its mark. */
	mark: readonly [number, number];
}

/** How much of a mark shows around its middle, in pixels. */
const MARK = 4;

/**
 * Which of the labels can be written without touching one before it, or another's mark; the most important
 * come first, and the first `sure` may lie on marks.
 */
export function uncrowded(labels: readonly Label[], sure = 0): Set<number> {
	const written = new Set<number>();
	labels.forEach((label, i) => {
		const onMark = labels.some(
			({ mark: [x, y] }, other) =>
				other !== i && touch(label, { x: x - MARK, y: y - MARK, width: 2 * MARK, height: 2 * MARK })
		);
		const onLabel = [...written].some((other) => touch(label, labels[other]!));
		if (!onLabel && (i < sure || !onMark)) written.add(i);
	});
	return written;
}

type Box = Omit<Label, 'mark'>;

const touch = (a: Box, b: Box): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
