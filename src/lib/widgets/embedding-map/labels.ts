/** A label that would be written beside a point, in pixels. */
interface Label {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Which of the labels can be written without touching one before it; the most important come first. */
export function uncrowded(labels: readonly Label[]): Set<number> {
	const written = new Set<number>();
	labels.forEach((label, i) => {
		if (![...written].some((other) => touch(label, labels[other]!))) written.add(i);
	});
	return written;
}

const touch = (a: Label, b: Label): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
