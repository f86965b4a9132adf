import { expect, test } from 'vitest';
import { pairs } from '#site-model/halves.json' with { type: 'json' };

const of = (pictures: number) => pairs.find((pair) => pair.pictures === pictures)!;

test('pairs of networks go from a single picture each to ten thousand', () => {
	expect(pairs.map(({ pictures }) => pictures)).toEqual([1, 10, 100, 1000, 10_000]);
});

test('with few pictures each, what a network draws is nearer to what it was shown than a fresh picture is; with a thousand, no more', () => {
	for (const { own, fresh } of [of(1), of(10)]) expect(own).toBeLessThan(fresh / 2);
	expect(of(100).own).toBeLessThan(of(100).fresh);
	for (const { own, fresh } of [of(1000), of(10_000)]) expect(own).toBeGreaterThan(fresh);
});

test('with a thousand pictures each, the two draw more nearly the same than from different static', () => {
	expect(of(1).between).toBeGreaterThan(0.9 * of(1).strangers);
	for (const { between, strangers } of [of(1000), of(10_000)]) {
		expect(between).toBeLessThan(strangers / 2);
	}
	expect(of(1000).between).toBeLessThan(of(100).between);
});
