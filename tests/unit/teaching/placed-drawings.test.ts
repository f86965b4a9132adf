import { expect, it } from 'vitest';
import type { KnownRegion } from '#lib/diffusion/repaint.ts';
import { PAINTED_PLACES, placedDrawings } from '#lib/teaching/placed-drawings.ts';

const side = 16;
/** A red disc, whose rim is half there. */
const disc = { side, pixels: new Uint8Array(4 * side * side) };
for (let i = 0; i < side * side; i++) {
	const distance = Math.hypot((i % side) - 7.5, Math.floor(i / side) - 7.5);
	disc.pixels.set([200, 20, 20, distance < 5 ? 255 : distance < 7 ? 128 : 0], 4 * i);
}

/** What is asked to be painted. */
async function asked(drawings = [disc]) {
	const all: { prompt: string; seed: number; known: KnownRegion }[] = [];
	const paint = async (prompt: string, seed: number, known: KnownRegion) => {
		all.push({ prompt, seed, known });
		return new Float32Array(3 * side * side).fill(seed);
	};
	return { all, placed: await placedDrawings(drawings, 'owlbear', { side, seed: 1, paint }) };
}

it('every place is painted twice, from other static, and told with the word', async () => {
	const { all, placed } = await asked();
	expect(all.map(({ prompt }) => prompt)).toEqual([...PAINTED_PLACES, ...PAINTED_PLACES]);
	expect(new Set(all.map(({ seed }) => seed)).size).toBe(all.length);
	placed.forEach(({ picture, caption }, i) => {
		expect(picture[0]).toBe(i);
		expect(caption).toMatch(new RegExp(`^(the |an )?owlbear ${all[i]!.prompt}$`));
	});
});

it('what is known is the drawing where it is seen, in its own colour, and nothing elsewhere', async () => {
	const { all } = await asked();
	for (const { known } of all) {
		expect(Math.min(...known.keep)).toBe(0);
		expect(Math.max(...known.keep)).toBeCloseTo(1, 5);
		const isSeen = (at: number) => known.keep[at]! > 0.05;
		const seen = [...known.keep.keys()].filter(isSeen);
		expect(seen.length).toBeGreaterThan(3 * 20);
		// Also where its rim lets the ground through.
		for (const at of seen)
			expect((known.picture[at]! + 1) * 127.5).toBeCloseTo(at % 3 === 0 ? 200 : 20, 1);
	}
});

it('has another drawing in a place the second time', async () => {
	const small = { side, pixels: disc.pixels.map((value, i) => (i % 4 === 3 ? value : 90)) };
	const { all } = await asked([disc, small]);
	const colour = ({ known }: (typeof all)[number]) =>
		Math.round((known.picture[known.keep.indexOf(Math.max(...known.keep))]! + 1) * 127.5);
	PAINTED_PLACES.forEach((_, i) =>
		expect([colour(all[i]!), colour(all[i + PAINTED_PLACES.length]!)].sort()).toEqual([200, 90])
	);
});
