import { rngOf } from '#lib/diffusion/rng.ts';
import { labScheduleOf } from './schedules.ts';
import type { Dataset } from './distribution.ts';
import { targets } from './target.ts';
import type { Training } from './training.ts';

/** Streams 0 and 1 of a seed are data: see dataset.ts. */
const FIRST_STREAM = 2;
/** One in ten is not told its class, so that the network also learns to do without (Ho & Salimans 2022). */
const LABEL_DROPOUT = 0.1;

/** What one step of training sees. Everything has `size` rows, points have two columns. */
export interface Batch {
	/** The row of the data each point is. */
	picks: number[];
	/** ᾱ of each. */
	levels: number[];
	eps: Float32Array;
	/** √ᾱ x₀ + √(1−ᾱ) ε. */
	x: Float32Array;
	/** What the network should answer. */
	wanted: Float32Array;
	/** Its class, where the network is told. */
	labels: (number | undefined)[];
}

/** The batch of step `step` (from 0): the same whenever it is asked for. */
export function batchOf(dataset: Dataset, training: Training, step: number): Batch {
	const random = rngOf(training.seed, FIRST_STREAM + step);
	const schedule = labScheduleOf(training.schedule);
	const { of } = targets[training.target];
	const size = training.batch;
	const batch: Batch = {
		picks: [],
		levels: [],
		eps: new Float32Array(2 * size),
		x: new Float32Array(2 * size),
		wanted: new Float32Array(2 * size),
		labels: []
	};
	for (let i = 0; i < size; i++) {
		const pick = Math.floor((random.uniform() * dataset.points.length) / 2);
		const alphaBar = schedule[1 + Math.floor(random.uniform() * (schedule.length - 1))]!;
		const x0 = dataset.points.subarray(2 * pick, 2 * pick + 2);
		const eps = Float32Array.of(random.normal(), random.normal());
		const [a, s] = [Math.sqrt(alphaBar), Math.sqrt(1 - alphaBar)];
		batch.picks.push(pick);
		batch.levels.push(alphaBar);
		batch.labels.push(random.uniform() < LABEL_DROPOUT ? undefined : dataset.labels[pick]);
		batch.eps.set(eps, 2 * i);
		batch.x.set([a * x0[0]! + s * eps[0]!, a * x0[1]! + s * eps[1]!], 2 * i);
		batch.wanted.set(of(x0, eps, alphaBar), 2 * i);
	}
	return batch;
}
