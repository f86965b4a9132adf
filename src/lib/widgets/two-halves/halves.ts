import { mean } from 'd3';
import { gaussian } from '#lib/diffusion/random.ts';
import { datasetOf } from '#lib/lab/dataset.ts';
import type { Dataset } from '#lib/lab/distribution.ts';
import { moons } from '#lib/lab/distributions/moons.ts';
import { labScheduleOf } from '#lib/lab/schedules.ts';
import type { Training } from '#lib/lab/training.ts';

/** How many points each of the two learners gets. */
export const SIZES = [2, 8, 64, 1000] as const;

/** Steps of training. */
export const HALVES_STEPS = 500;

/** Both learners begin with the same weights: nothing but their data differs. */
export const halvesTraining: Training = {
	target: 'v',
	width: 64,
	depth: 3,
	waves: 3,
	classes: 0,
	rate: 0.003,
	batch: 128,
	schedule: 'cosine',
	seed: 7
};

const points = datasetOf(moons, 2 * Math.max(...SIZES), 7).points;

/** Two sets of `size` points of two half moons, with none in common. */
export const halvesOf = (size: number): [Dataset, Dataset] => [half(size, 0), half(size, 1)];

const half = (size: number, which: 0 | 1): Dataset => ({
	points: points.slice(2 * size * which, 2 * size * (which + 1)),
	labels: new Uint8Array(size),
	classes: 0
});

/** Where walks begin, x and y in turn. */
export const starts = gaussian(3, 0, 2 * 60);

const schedule = labScheduleOf('cosine');
/** ᾱ at twenty-one stops, almost pure noise first. */
export const halvesLevels: readonly number[] = Array.from(
	{ length: 21 },
	(_, i) => schedule[999 - Math.round((999 * i) / 20)]!
);

/** The mean distance of points with the same number. */
export const gapOf = (a: Float32Array, b: Float32Array): number =>
	mean(
		Array.from({ length: a.length / 2 }, (_, i) =>
			Math.hypot(a[2 * i]! - b[2 * i]!, a[2 * i + 1]! - b[2 * i + 1]!)
		)
	)!;

/** The mean distance of points to the nearest of some others. */
export const reachOf = (from: Float32Array, to: Float32Array): number =>
	mean(
		Array.from({ length: from.length / 2 }, (_, i) => {
			let least = Infinity;
			for (let j = 0; j < to.length; j += 2) {
				least = Math.min(least, Math.hypot(from[2 * i]! - to[j]!, from[2 * i + 1]! - to[j + 1]!));
			}
			return least;
		})
	)!;
