import { PAINTS, type Rgb } from '#lib/recipe/paints.ts';
import { SIDE } from '#lib/recipe/site-model.ts';

/** A flat patch of colour: where it is, in pixels from the top left corner, and what colour. */
interface Patch {
	covers: (x: number, y: number) => boolean;
	color: Rgb;
}

/** Grounds; things have the colours that one draws with. */
const GROUNDS = {
	wall: [0.75, 0.65, 0.5],
	wood: [0.1, -0.25, -0.5],
	sky: [0.05, 0.42, 0.82],
	sand: [0.8, 0.62, 0.2],
	sea: [-0.6, 0.1, 0.5],
	deep: [-0.85, -0.35, 0.05]
} as const satisfies Record<string, Rgb>;

const ORANGE: Rgb = [0.95, 0.15, -0.7];

const below = (height: number, color: Rgb): Patch => ({ covers: (_, y) => y > height, color });
const disc = (cx: number, cy: number, rx: number, ry: number, color: Rgb): Patch => ({
	covers: (x, y) => ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 < 1,
	color
});
const box = (left: number, top: number, right: number, bottom: number, color: Rgb): Patch => ({
	covers: (x, y) => x > left && x < right && y > top && y < bottom,
	color
});
/** A triangle that points left, with its tip at (x, y). */
const wedge = (tipX: number, tipY: number, length: number, color: Rgb): Patch => ({
	covers: (x, y) => x > tipX && x < tipX + length && Math.abs(y - tipY) < 0.7 * (x - tipX),
	color
});

/** Sketches that anybody could draw, and what one would ask for with each; `shift` moves the thing to the right, in pixels. */
export const sketches = {
	apple: {
		prompt: 'a red apple on a wooden table',
		draw: (shift = 0) =>
			patched(GROUNDS.wall, [
				below(40, GROUNDS.wood),
				disc(32 + shift, 38, 14, 13, PAINTS.red),
				box(31 + shift, 20, 33 + shift, 27, PAINTS.ink),
				disc(37 + shift, 24, 5, 3, PAINTS.green)
			])
	},
	car: {
		prompt: 'a blue car on the beach',
		draw: (shift = 0) =>
			patched(GROUNDS.sky, [
				below(42, GROUNDS.sand),
				box(12 + shift, 32, 52 + shift, 48, PAINTS.blue),
				box(20 + shift, 22, 44 + shift, 33, PAINTS.blue),
				disc(20 + shift, 48, 6, 6, PAINTS.ink),
				disc(44 + shift, 48, 6, 6, PAINTS.ink)
			])
	},
	fish: {
		prompt: 'an orange fish under water',
		draw: (shift = 0) =>
			patched(GROUNDS.sea, [
				below(44, GROUNDS.deep),
				disc(28 + shift, 34, 16, 11, ORANGE),
				wedge(40 + shift, 34, 14, ORANGE),
				disc(20 + shift, 31, 2.5, 2.5, PAINTS.ink)
			])
	}
} as const;

export type SketchName = keyof typeof sketches;

export const sketchNames = Object.keys(sketches) as SketchName[];

/** Patches over a ground, each over those before; SIDE × SIDE × 3 values in [−1, 1]. */
function patched(ground: Rgb, patches: readonly Patch[]): Float32Array {
	const picture = new Float32Array(SIDE * SIDE * 3);
	for (let pixel = 0; pixel < SIDE * SIDE; pixel++) {
		const [x, y] = [(pixel % SIDE) + 0.5, Math.floor(pixel / SIDE) + 0.5];
		picture.set(patches.findLast(({ covers }) => covers(x, y))?.color ?? ground, 3 * pixel);
	}
	return picture;
}
