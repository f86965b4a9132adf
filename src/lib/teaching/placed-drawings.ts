import type { KnownRegion } from '#lib/diffusion/repaint.ts';
import { rngOf } from '#lib/diffusion/rng.ts';
import { put, type Drawing, type Placing } from './drawing.ts';
import { captionOf, standing, type Instance } from './instances.ts';

/** As captions name them. The model knows more places: that the thing can be there too is left to be found out. */
export const PAINTED_PLACES = [
	'in a meadow',
	'at night',
	'in the snow',
	'on a wooden table',
	'at sunset',
	'under water'
] as const;

/** How many are made. */
const PLACED = 12;
/** Chance below is a blank word's, and from 1000 on that of updates. */
const STREAM = 500;

/** Paints what a prompt says around what is known. */
type Paint = (prompt: string, seed: number, known: KnownRegion) => Promise<Float32Array>;

/**
 * Drawings in places: each is put where things stand, and the untaught model paints the place around it (RePaint, Lugmayr et al.
 * 2022, arXiv 2201.09865). It hears of nothing but the place, so nothing else comes into the picture.
 */
export async function placedDrawings(
	drawings: readonly Drawing[],
	word: string,
	{ side, seed, paint }: { side: number; seed: number; paint: Paint }
): Promise<Instance[]> {
	const placed: Instance[] = [];
	for (let i = 0; i < PLACED; i++) {
		const rng = rngOf(seed, STREAM + i);
		const place = PAINTED_PLACES[i % PAINTED_PLACES.length]!;
		// The second time round, every place has another drawing.
		const drawing = drawings[(i + Math.floor(i / PAINTED_PLACES.length)) % drawings.length]!;
		const picture = await paint(place, i, regionOf(drawing, side, standing(rng)));
		placed.push({ picture, caption: `${captionOf(word, rng)} ${place}` });
	}
	return placed;
}

/** What a drawing covers: how much of each number of the picture is its own, and what it makes of it. */
function regionOf(drawing: Drawing, side: number, placing: Placing): KnownRegion {
	const on = (ground: number) => {
		const picture = new Float32Array(3 * side * side).fill(ground);
		put(drawing, picture, side, placing);
		return picture;
	};
	const [dark, pale] = [on(-1), on(1)];
	const keep = pale.map((value, i) => 1 - (value - dark[i]!) / 2);
	const picture = pale.map((value, i) => (keep[i]! > 0 ? (value + dark[i]!) / 2 / keep[i]! : 0));
	return { picture, keep, loops: 1 };
}
