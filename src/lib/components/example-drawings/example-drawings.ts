import { rngOf } from '#lib/diffusion/rng.ts';
import { dabbed } from '#lib/components/picture-source/brush.ts';
import { blank } from '#lib/components/pictures/picture.ts';
import { PAINTS, type Rgb } from '#lib/recipe/paints.ts';
import { MOST_DRAWINGS } from '#lib/teaching/lesson-plan.ts';

/** A violet that no brush has, so that nobody takes ours for theirs. */
const BODY: Rgb = [0.08, -0.42, 0.52];

/** Drawings of a thing that doesn't exist, each a little different, as a hand would draw it again. */
export const exampleDrawings = (): Float32Array[] =>
	Array.from({ length: MOST_DRAWINGS }, (_, i) => exampleDrawing(i));

function exampleDrawing(seed: number): Float32Array {
	const { uniform } = rngOf(seed, 7);
	const near = (value: number, off = 1.5) => value + off * (2 * uniform() - 1);
	let picture = blank(1);
	const dab = (x: number, y: number, radius: number, color: Rgb) =>
		(picture = dabbed(picture, { x, y }, color, radius));
	const line = (from: Spot, to: Spot, radius: number, color: Rgb) => {
		for (let i = 0; i <= 12; i++) {
			const way = i / 12;
			dab(from.x + way * (to.x - from.x), from.y + way * (to.y - from.y), radius, color);
		}
	};
	const middle = { x: near(32), y: near(37) };
	for (const side of [-1, 1]) {
		const tip = { x: middle.x + side * near(14), y: near(10) };
		line({ x: middle.x + side * 7, y: 24 }, tip, 1.6, PAINTS.ink);
		dab(tip.x, tip.y, 4, PAINTS.yellow);
		dab(middle.x + side * near(9), near(56), 5.5, PAINTS.green);
	}
	for (let i = 0; i < 24; i++) {
		const angle = (Math.PI * i) / 12;
		const reach = 11 + 1.5 * Math.sin(3 * angle + seed);
		dab(middle.x + reach * Math.cos(angle), middle.y + reach * Math.sin(angle), 8.5, BODY);
	}
	dab(middle.x, middle.y, 11, BODY);
	const eye = { x: near(middle.x), y: near(middle.y - 5) };
	dab(eye.x, eye.y, 8, PAINTS.white);
	dab(near(eye.x, 2), near(eye.y, 2), 3.4, PAINTS.ink);
	line(
		{ x: middle.x - 6, y: middle.y + 9 },
		{ x: middle.x + 6, y: near(middle.y + 9) },
		1.4,
		PAINTS.ink
	);
	return picture;
}

interface Spot {
	x: number;
	y: number;
}
