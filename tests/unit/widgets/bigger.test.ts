import { expect, test } from 'vitest';
import config from '#site-model/config.json' with { type: 'json' };
import { inDots } from '#lib/components/pictures/in-dots.ts';
import { enlarged } from '#lib/widgets/cascade/enlarged.ts';
import { sheetsOf } from '#lib/widgets/compression/sheets.ts';
import { billions, costAt, costs, mostlyAttention } from '#lib/widgets/cost-of-pixels/facts.ts';
import { millisecondsOf, TIMED } from '#lib/widgets/cost-of-pixels/milliseconds.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';

test('what is counted at the size of the model is what its export counted', () => {
	expect(costAt(config.side).operations).toBe(config.operations);
});

test('work on each dot grows four times with twice the side, and asking each other sixteen, in the long run', () => {
	const [before, last] = costs.slice(-2) as [(typeof costs)[0], (typeof costs)[0]];
	const asking = ({ operations, attention }: typeof last) => (operations * attention) / 100;
	const rest = (cost: typeof last) => cost.operations - asking(cost);
	expect(rest(last) / rest(before)).toBeCloseTo(4, 1);
	expect(asking(last) / asking(before)).toBeCloseTo(16, 0);
	expect(mostlyAttention.side).toBe(512);
});

test('billions have a decimal where there are few', () => {
	expect([876009856, 2.07e10].map(billions)).toEqual(['0.9', '21']);
});

test('an evaluation takes the median of its times, without the first', async () => {
	let [now, step] = [0, 0];
	const taken = await millisecondsOf(
		async function* ({ steps, guidance }) {
			expect(guidance).toBe(1);
			for (let i = 0; i < steps; i++) yield {} as Frame;
		},
		() => (now += step++ === 1 ? 900 : step)
	);
	// 900, then 3, 4, 5 … 12.
	expect(taken).toBe(8);
	expect(TIMED).toEqual([32, 64, 128]);
});

test('a picture is enlarged evenly between the middles of its pixels, and stays as it is at the edge', () => {
	const black = [-1, -1, -1];
	const white = [1, 1, 1];
	const large = enlarged(Float32Array.from([black, white, black, white].flat()), 2, 2);
	const row = (y: number) => Array.from({ length: 4 }, (_, x) => large[3 * (4 * y + x)]);
	expect(row(0)).toEqual([-1, -0.5, 0.5, 1]);
	expect(row(3)).toEqual(row(0));
});

test('with fewer dots, each is the mean of those it stands for', () => {
	const values = Float32Array.from({ length: 48 }, (_, i) => (i % 3 === 0 ? Math.floor(i / 3) : 7));
	expect([...inDots(values, 4, 2)]).toEqual([2.5, 7, 7, 4.5, 7, 7, 10.5, 7, 7, 12.5, 7, 7]);
	expect(inDots(values, 4, 4)).toEqual(values);
});

test('the sheets of a shorthand stand two by two', () => {
	const z = Float32Array.of(3, 0, 0, 0, 0, 0, 0, -3);
	const shown = sheetsOf(z, { width: 2, height: 1, channels: 4 });
	const greys = Array.from({ length: 8 }, (_, i) => shown[3 * i]! + 0);
	expect(greys).toEqual([1, 0, 0, 0, 0, 0, 0, -1]);
});
