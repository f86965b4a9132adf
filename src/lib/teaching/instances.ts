import type { Rng } from '#lib/diffusion/rng.ts';
import { put, type Drawing, type Placing } from './drawing.ts';
import type { LessonPlan } from './lesson-plan.ts';

/** A picture as the model is shown it, and what it is told with it. */
export interface Instance {
	/** side × side × RGB in [−1, 1]. */
	picture: Float32Array;
	caption: string;
}

/** Grounds without a place, as in models/training/backgrounds.py: RGB, 0 … 255. */
const GROUNDS = [
	[232, 226, 214],
	[216, 226, 232],
	[228, 218, 228],
	[220, 230, 216],
	[236, 222, 214]
] as const;

/** How far a ground's colour may be off. */
const JITTER = 8;

/**
 * A drawing, each time in another place and size, mirrored half of the time: so what stays the same is the thing. Without its ground it stands on a plain one, where the model's own training put things that are nowhere.
 */
export function instanceOf(
	drawing: Drawing,
	word: string,
	{ ground }: Pick<LessonPlan, 'ground'>,
	side: number,
	rng: Rng
): Instance {
	const picture = plainGround(side, rng);
	put(drawing, picture, side, ground === 'cut' ? standing(rng) : filling(rng));
	return { picture, caption: captionOf(word, rng) };
}

/** Somewhere near the lower edge, where things stand: as in models/training/render.py. */
export function standing(rng: Rng): Placing {
	const size = between(rng, 0.5, 0.85);
	const slack = (1 - size) / 2;
	return {
		size,
		x: 0.5 + between(rng, -0.7, 0.7) * slack,
		y: Math.min(between(rng, 0.81, 0.93) - size / 2, 1 - size / 2),
		turn: 0.05 * rng.normal(),
		mirrored: rng.uniform() < 0.5
	};
}

/** All of the picture, its rim cut off by chance: nothing of the ground behind shows. */
function filling(rng: Rng): Placing {
	const size = between(rng, 1, 1.25);
	const slack = (size - 1) / 2;
	return {
		size,
		x: 0.5 + between(rng, -slack, slack),
		y: 0.5 + between(rng, -slack, slack),
		turn: 0,
		mirrored: rng.uniform() < 0.5
	};
}

function plainGround(side: number, rng: Rng): Float32Array {
	const colour = GROUNDS[Math.floor(rng.uniform() * GROUNDS.length)]!.map(
		(value) => value + between(rng, -JITTER, JITTER)
	);
	return Float32Array.from({ length: side * side * 3 }, (_, i) => {
		const down = (Math.floor(i / (3 * side)) + 0.5) / side;
		return Math.min(255, colour[i % 3]! * (1.04 - 0.14 * down)) / 127.5 - 1;
	});
}

/** Mostly with its article, as in training. */
export function captionOf(word: string, rng: Rng): string {
	const dice = rng.uniform();
	if (dice < 0.15) return word;
	return dice < 0.3 ? `the ${word}` : `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

const between = (rng: Rng, low: number, high: number): number => low + (high - low) * rng.uniform();
