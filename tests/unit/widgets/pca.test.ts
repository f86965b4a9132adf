import { describe, expect, test } from 'vitest';
import { gaussian } from '#lib/diffusion/random.ts';
import { rows } from '#lib/diffusion/vector.ts';
import { eigen } from '#lib/widgets/embedding-map/eigen.ts';
import { flattened, nearestByChance, shareByChance } from '#lib/widgets/embedding-map/pca.ts';
import { expectWithin } from '../diffusion/close.ts';

describe('eigenvectors', () => {
	test('of a symmetric 3 × 3 matrix are those in closed form', () => {
		// 2 on the diagonal, −1 beside it: 2 − 2 cos(kπ/4).
		const found = eigen([[2, -1, 0], [-1, 2, -1], [0, -1, 2]]); // prettier-ignore
		const values = found.map(({ value }) => value);
		expectWithin(values, [2 + Math.SQRT2, 2, 2 - Math.SQRT2], 1e-12);
		const [first] = found.map(({ vector }) => vector.map((x) => x / vector[0]!));
		expectWithin(first!, [1, -Math.SQRT2, 1], 1e-12);
	});

	test('of a random 40 × 40 matrix satisfy A·v = λ·v and are of unit length', () => {
		const half = rows(gaussian(3, 0, 1600), 40);
		const matrix = half.map((row, i) => [...row].map((x, j) => x + half[j]![i]!));
		for (const { value, vector } of eigen(matrix)) {
			const image = matrix.map((row) => row.reduce((sum, x, i) => sum + x * vector[i]!, 0));
			expectWithin(image, vector.map((x) => value * x), 1e-9); // prettier-ignore
			expect(Math.hypot(...vector)).toBeCloseTo(1, 10);
		}
	});
});

describe('the plane', () => {
	test('of points that lie in a plane holds all of them, and keeps their distances', () => {
		const [u, v] = [Float32Array.of(3, 0, 4).map((x) => x / 5), Float32Array.of(0, 1, 0)];
		const points = [[0, 0], [4, 1], [-4, 1], [1, -2]] as const; // prettier-ignore
		const flat = flattened(points.map(([a, b]) => u.map((x, i) => a * x + b * v[i]!)));
		expect(flat.share).toBeCloseTo(1, 6);
		const distance = ([a, b]: readonly number[], [c, d]: readonly number[]) =>
			Math.hypot(a! - c!, b! - d!);
		points.forEach((point, i) =>
			points.forEach((other, j) => {
				const shown = distance(flat.points[i]!, flat.points[j]!);
				expect(shown).toBeCloseTo(distance(point, other), 5);
			})
		);
	});

	test('is the same every time, and not mirrored', () => {
		const vectors = rows(gaussian(5, 0, 60), 6);
		expect(flattened(vectors)).toEqual(flattened(vectors));
	});

	test('of one vector, or of none, is no NaN', () => {
		expect(flattened([Float32Array.of(1, 2)])).toEqual({ points: [[0, 0]], share: 0 });
		expect(flattened([])).toEqual({ points: [], share: 0 });
	});

	test('of chance holds about what the largest eigenvalues of a random matrix hold', () => {
		// Marchenko and Pastur 1967: the largest is near (1 + √(width/count))² of the average one.
		const edge = (2 * (1 + Math.sqrt(96 / 156)) ** 2) / 96;
		expect(shareByChance(156, 96)).toBeGreaterThan(0.85 * edge);
		expect(shareByChance(156, 96)).toBeLessThan(1.05 * edge);
	});
});

test('the nearest of 155 random lists of 96 numbers is at about 2.6 standard deviations', () => {
	expect(nearestByChance(155, 96)).toBeCloseTo(2.6 / Math.sqrt(96), 1);
});
