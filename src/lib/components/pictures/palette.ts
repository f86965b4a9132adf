/** A picture in few colours. */
export interface Indexed {
	/** Red, green and blue of each. */
	colors: Uint8Array;
	/** Which colour each dot has. */
	indices: Uint8Array;
}

/** Colours that share one of the palette, each packed as 0xRRGGBB, with how many dots have it. */
type Box = readonly (readonly [color: number, dots: number])[];

const SHIFTS = [16, 8, 0] as const;
const channel = (color: number, shift: number): number => (color >> shift) & 0xff;

/**
 * The dots of `rgba` in at most `most` colours (up to 256), by median cut: the box of colours that are furthest apart is halved
 * until there are enough (Heckbert 1982, https://doi.org/10.1145/965145.801294). A picture of no more colours keeps every one.
 */
export function indexed(rgba: Uint8ClampedArray, most: number): Indexed {
	const dots = Array.from({ length: rgba.length / 4 }, (_, i) =>
		SHIFTS.reduce<number>((color, shift, c) => color | (rgba[4 * i + c]! << shift), 0)
	);
	const counts = new Map<number, number>();
	for (const color of dots) counts.set(color, (counts.get(color) ?? 0) + 1);
	const boxes: Box[] = [[...counts]];
	while (boxes.length < most) {
		const spreads = boxes.map(spread);
		const widest = spreads.reduce(
			(best, { width }, i) => (width > spreads[best]!.width ? i : best),
			0
		);
		if (spreads[widest]!.width === 0) break;
		boxes.splice(widest, 1, ...halves(boxes[widest]!, spreads[widest]!.shift));
	}
	const which = new Map(boxes.flatMap((box, i) => box.map(([color]) => [color, i] as const)));
	return {
		colors: Uint8Array.from(boxes.flatMap((box) => SHIFTS.map((shift) => mean(box, shift)))),
		indices: Uint8Array.from(dots, (color) => which.get(color)!)
	};
}

/** How far the colours of a box are apart, and in which channel. */
function spread(box: Box): { width: number; shift: number } {
	const all = SHIFTS.map((shift) => {
		let [least, greatest] = [255, 0];
		for (const [color] of box) {
			least = Math.min(least, channel(color, shift));
			greatest = Math.max(greatest, channel(color, shift));
		}
		return { width: greatest - least, shift };
	});
	return all.reduce((best, one) => (one.width > best.width ? one : best));
}

/** As many dots on either side, or nearly; no half is empty. */
function halves(box: Box, shift: number): [Box, Box] {
	const sorted = box.toSorted(([a], [b]) => channel(a, shift) - channel(b, shift));
	const total = sorted.reduce((sum, [, dots]) => sum + dots, 0);
	let [at, passed] = [0, 0];
	while (at < sorted.length - 1 && (at === 0 || passed + sorted[at]![1] <= total / 2)) {
		passed += sorted[at++]![1];
	}
	return [sorted.slice(0, at), sorted.slice(at)];
}

function mean(box: Box, shift: number): number {
	const total = box.reduce((sum, [, dots]) => sum + dots, 0);
	return Math.round(
		box.reduce((sum, [color, dots]) => sum + channel(color, shift) * dots, 0) / total
	);
}
