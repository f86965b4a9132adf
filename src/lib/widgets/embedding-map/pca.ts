import { mean, sum } from 'd3';
import { gaussian } from '#lib/diffusion/random.ts';
import { rows } from '#lib/diffusion/vector.ts';
import { eigen } from './eigen.ts';

export interface Flat {
	/** A point for each vector: its two coordinates along the directions of largest variance. */
	points: [number, number][];
	/** What the two hold of the whole variance, 0…1. */
	share: number;
}

/**
 * Principal components (Pearson 1901): vectors, less their mean, seen along the two directions in which
 * they differ most. Each direction points to where its largest entry is positive, so that the map is not
 * mirrored by chance.
 */
export function flattened(vectors: readonly Float32Array[]): Flat {
	const width = vectors[0]?.length ?? 0;
	const centre = Array.from({ length: width }, (_, i) => mean(vectors, (v) => v[i]!)!);
	const centred = vectors.map((v) => centre.map((c, i) => v[i]! - c));
	const covariance = centre.map((_, i) =>
		centre.map((_, j) => (j < i ? 0 : mean(centred, (v) => v[i]! * v[j]!)!))
	);
	covariance.forEach((row, i) => row.forEach((_, j) => (row[j] = covariance[Math.min(i, j)]![Math.max(i, j)]!))); // prettier-ignore
	const found = eigen(covariance);
	const [first, second] = found.slice(0, 2).map(({ vector }) => upright(vector));
	const whole = sum(found, ({ value }) => Math.max(value, 0));
	const held = sum(found.slice(0, 2), ({ value }) => value);
	return {
		points: centred.map((v) => [dot(v, first ?? []), dot(v, second ?? [])]),
		share: whole > 0 ? held / whole : 0
	};
}

/** The share that two directions hold of as many vectors of pure chance. */
export function shareByChance(count: number, width: number): number {
	return flattened(rows(gaussian(1, 0, count * width), width)).share;
}

/** How near the nearest of `count` lists of `width` random numbers points on average, as a cosine. */
export function nearestByChance(count: number, width: number): number {
	const lists = rows(gaussian(1, 1, (count + 1) * width), width).map((list) => {
		const length = Math.hypot(...list);
		return [...list].map((x) => x / length);
	});
	const nearest = lists.map((list, i) =>
		Math.max(...lists.map((other, j) => (i === j ? -1 : dot(list, other))))
	);
	return mean(nearest)!;
}

const dot = (u: readonly number[], v: readonly number[]): number =>
	sum(u, (x, i) => x * (v[i] ?? 0));

function upright(vector: number[]): number[] {
	const largest = vector.reduce((best, x) => (Math.abs(x) > Math.abs(best) ? x : best), 0);
	return largest < 0 ? vector.map((x) => -x) : vector;
}
