import { expect, test } from 'vitest';
import { gaussian } from '#lib/diffusion/random.ts';
import { pointsDenoiser } from '#lib/diffusion/points.ts';
import { maxAbsDifference, rows } from '#lib/diffusion/vector.ts';
import { datasetOf } from '#lib/lab/dataset.ts';
import { slicedWasserstein } from '#lib/lab/distance.ts';
import { rngOf } from '#lib/diffusion/rng.ts';
import { exactDenoiser, pointsOf } from '#lib/lab/exact.ts';
import { parseSetup } from '#lib/lab/read-setup.ts';
import { DATA, defaultSetup } from '#lib/lab/setup.ts';
import { distributionOf, distributionSourceOf } from '#lib/lab/distribution-of.ts';
import { REACH } from '#lib/lab/distribution.ts';
import { linesFromCode, linesToCode } from '#lib/lab/strokes-code.ts';

const shape = (data: string) => distributionOf(distributionSourceOf(parseSetup({ data }).setup));

test.each(DATA)(
	'the %s lies on the plane, about as wide as noise, and is the same every time',
	(data) => {
		const dataset = datasetOf(shape(data), 1000, 7);
		const { points, labels, classes } = dataset;
		expect(points.every((value) => Math.abs(value) < REACH)).toBe(true);
		const square = points.reduce((sum, value) => sum + value * value, 0) / points.length;
		expect(square).toBeGreaterThan(0.35);
		expect(square).toBeLessThan(1.7);
		expect(new Set(labels).size).toBe(classes);
		expect(datasetOf(shape(data), 1000, 7)).toEqual(dataset);
		expect(datasetOf(shape(data), 400, 7).points).toEqual(points.subarray(0, 800));
		expect(datasetOf(shape(data), 1000, 7, 'testing').points).not.toEqual(points);
	}
);

test('the draws of a stream have the mean and the spread they should', () => {
	const random = rngOf(3, 4);
	const normal = Array.from({ length: 20_000 }, () => random.normal());
	const uniform = Array.from({ length: 20_000 }, () => random.uniform());
	const mean = (values: number[]) => values.reduce((a, b) => a + b) / values.length;
	expect(mean(normal)).toBeCloseTo(0, 1);
	expect(mean(normal.map((z) => z * z))).toBeCloseTo(1, 1);
	expect(mean(uniform)).toBeCloseTo(0.5, 2);
});

test('a spiral has radius r at angle 2π·1.5·r/2.1', () => {
	const { points } = datasetOf(shape('spiral'), 500, 1);
	const off = Array.from({ length: 500 }, (_, i) => {
		const [x, y] = [points[2 * i]!, points[2 * i + 1]!];
		const radius = Math.hypot(x, y);
		const angle = (3 * Math.PI * radius) / 2.1;
		return Math.hypot(x - radius * Math.cos(angle), y - radius * Math.sin(angle));
	});
	// Points stray by 0.05 in each direction, which turns the angle that the radius tells as well.
	expect(off.reduce((a, b) => a + b) / 500).toBeLessThan(0.3);
});

test('the exact denoiser of many points is that of the core, and of one class its points', async () => {
	const dataset = datasetOf(shape('moons'), 60, 2);
	const x = gaussian(5, 0, 20);
	for (const alphaBar of [0.0001, 0.3, 0.9, 0.9999]) {
		const ours = await exactDenoiser(dataset.points)(x, alphaBar);
		const core = await pointsDenoiser(rows(dataset.points, 2))(x, alphaBar);
		expect(maxAbsDifference(ours.x0!, core.x0!)).toBeLessThan(1e-6);
	}
	expect(pointsOf(dataset, 1).length).toBe(
		2 * dataset.labels.filter((label) => label === 1).length
	);
});

test('the sliced Wasserstein distance of a set and itself moved by (3, 4) is 5/√2', () => {
	const { points } = datasetOf(shape('rings'), 300, 7);
	const moved = points.map((value, i) => value + (i % 2 === 0 ? 3 : 4));
	expect(slicedWasserstein(points, points)).toBe(0);
	expect(slicedWasserstein(points, moved)).toBeCloseTo(5 / Math.SQRT2, 5);
	expect(slicedWasserstein(Float32Array.of(1, 2), Float32Array.of(1, 2, 1, 2))).toBe(0);
});

test('lines survive an address to a thousandth of the plane', () => {
	const line = [
		[-3, 3],
		[0.1234, -2.5]
	] as const;
	const read = linesFromCode(linesToCode([line, [[1, 1]]]))!;
	expect(read.length).toBe(2);
	expect(read[0]!.flat().every((value, i) => Math.abs(value - line.flat()[i]!) < 8e-4)).toBe(true);
	expect(linesFromCode('abc')).toBeUndefined();
	expect(linesFromCode(defaultSetup.drawn)!.length).toBe(1);
});
