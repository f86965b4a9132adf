import type { Drawing } from './drawing.ts';

/** How far a colour may be from the ground's and still belong to it, of 441 from black to white. */
const LIKE = 48;

/** Whether a drawing has transparent parts already: then it is cut out. */
const isCutOut = ({ pixels }: Drawing): boolean => {
	for (let i = 3; i < pixels.length; i += 4) if (pixels[i]! < 128) return true;
	return false;
};

/**
 * The drawing without its ground: what is like the colour of its corners and joined to its edge. Left as it is where the
 * corners differ, as in a photo of a room.
 */
export function cutOut(drawing: Drawing): Drawing {
	if (isCutOut(drawing)) return drawing;
	const { side, pixels } = drawing;
	const corners = [0, side - 1, side * (side - 1), side * side - 1];
	const ground = colourAt(pixels, corners[0]!);
	if (corners.some((corner) => distance(pixels, corner, ground) > LIKE)) return drawing;
	const cut = Uint8Array.from(pixels);
	const waiting = edgeOf(side);
	const seen = new Uint8Array(side * side);
	while (waiting.length > 0) {
		const at = waiting.pop()!;
		if (seen[at] || distance(pixels, at, ground) > LIKE) continue;
		seen[at] = 1;
		cut[4 * at + 3] = 0;
		const column = at % side;
		if (column > 0) waiting.push(at - 1);
		if (column < side - 1) waiting.push(at + 1);
		if (at >= side) waiting.push(at - side);
		if (at < side * (side - 1)) waiting.push(at + side);
	}
	return { side, pixels: cut };
}

/** Every pixel of the rim. */
const edgeOf = (side: number): number[] =>
	Array.from({ length: side }, (_, i) => [i, side * (side - 1) + i, side * i, side * i + side - 1]).flat(); // prettier-ignore

const colourAt = (pixels: Uint8Array, at: number): number[] => [
	...pixels.subarray(4 * at, 4 * at + 3)
];

const distance = (pixels: Uint8Array, at: number, colour: readonly number[]): number =>
	Math.hypot(...colourAt(pixels, at).map((value, i) => value - colour[i]!));
