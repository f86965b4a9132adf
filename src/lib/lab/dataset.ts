import { rngOf } from '#lib/diffusion/rng.ts';
import type { Dataset, Distribution } from './distribution.ts';

/** Streams of a seed: what is learned from, and as many again to measure against. */
const STREAM = { training: 0, testing: 1 } as const;

/** `count` points of a shape; a larger set of the same seed begins with a smaller one. */
export function datasetOf(
	shape: Distribution,
	count: number,
	seed: number,
	use: keyof typeof STREAM = 'training'
): Dataset {
	const random = rngOf(seed, STREAM[use]);
	const points = new Float32Array(2 * count);
	const labels = new Uint8Array(count);
	for (let i = 0; i < count; i++) {
		const { at, label } = shape.draw(random);
		points.set(at, 2 * i);
		labels[i] = label;
	}
	return { points, labels, classes: shape.classes };
}
