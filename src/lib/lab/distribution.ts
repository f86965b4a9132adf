import type { Rng } from '#lib/diffusion/rng.ts';

/** The plane shown and drawn on reaches this far from the middle, in every direction. */
export const REACH = 3;

/** A point of the plane. */
export type Point = readonly [number, number];

/** A distribution of points, each of one of `classes` kinds. */
export interface Distribution {
	classes: number;
	draw(random: Rng): { at: Point; label: number };
}

/** Points, x and y in turn, and the class of each. */
export interface Dataset {
	points: Float32Array;
	labels: Uint8Array;
	classes: number;
}

/** A point near `at`, by a bell of that standard deviation. */
export const around = ([x, y]: Point, std: number, random: Rng): Point => [
	x + std * random.normal(),
	y + std * random.normal()
];
