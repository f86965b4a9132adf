import {
	engine,
	tensor,
	type Tensor,
	type Tensor2D,
	type Tensor3D,
	type Tensor4D
} from '@tensorflow/tfjs-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBackend, type Running } from '#lib/model/backend.ts';
import {
	conv,
	doubledJoined,
	headProducts,
	joined,
	linearLayer,
	pixelNorm
} from '#lib/model/layers.ts';
import { ownKernel, useOwnKernels } from '#lib/model/own-kernel.ts';
import { peakOf } from '#lib/model/peak.ts';
import {
	conv as plainConv,
	silu,
	some,
	unitRows,
	type Numbers
} from '../../model/plain-kernels.ts';
import { largestDifference } from '../../unit/diffusion/close.ts';

let running: Running;
beforeAll(async () => {
	running = await startBackend('wasm');
});
afterAll(() => running.stop());
// What a test makes goes with it: other tests of this process count what is held.
beforeEach(() => engine().startScope());
afterEach(() => engine().endScope());

const given = <T extends Tensor>({ values, shape }: Numbers): T => tensor(values, shape) as T;

/** Pictures, sides and channels, kernel, stride: hardly any fits tiles of four pixels, or squares of pixels, and eight channels. */
const CONVOLUTIONS = [
	{ x: [1, 1, 1, 1], out: 1, kernel: 1, stride: 1 },
	{ x: [1, 1, 1, 3], out: 5, kernel: 3, stride: 1 },
	{ x: [2, 5, 3, 7], out: 9, kernel: 3, stride: 1 },
	{ x: [2, 7, 7, 3], out: 11, kernel: 1, stride: 1 },
	{ x: [1, 9, 6, 4], out: 6, kernel: 6, stride: 2 },
	{ x: [2, 5, 5, 2], out: 3, kernel: 3, stride: 2 },
	{ x: [2, 20, 11, 5], out: 17, kernel: 3, stride: 1 },
	{ x: [1, 1, 1, 4], out: 9, kernel: 3, stride: 1 },
	{ x: [2, 5, 7, 8], out: 11, kernel: 3, stride: 1 },
	{ x: [3, 13, 6, 12], out: 8, kernel: 3, stride: 1 },
	{ x: [2, 11, 13, 8], out: 11, kernel: 3, stride: 1 },
	{ x: [1, 3, 50, 4], out: 8, kernel: 3, stride: 1 },
	{ x: [1, 12, 12, 16], out: 20, kernel: 3, stride: 1 },
	{ x: [2, 8, 8, 16], out: 16, kernel: 3, stride: 1 }
];

describe.each(CONVOLUTIONS)(
	'the convolution of $x by $kernel², every $stride, to $out',
	(sizes) => {
		const x = some(sizes.x);
		const w = some([sizes.kernel, sizes.kernel, sizes.x[3]!, sizes.out], 2);
		const plain = plainConv(x, w, sizes.stride);
		const picture = plain.values.length / sizes.x[0]!;

		it('is the plain sum of products', () => {
			const y = conv(given(x), given(w), sizes.stride);
			expect(y.shape).toEqual(plain.shape);
			expect(largestDifference(y.dataSync(), plain.values)).toBeLessThan(1e-4);
		});

		it('takes SiLU of what comes in', () => {
			const before = plainConv({ ...x, values: x.values.map(silu) }, w, sizes.stride);
			const y = conv(given(x), given(w), sizes.stride, { activated: true });
			expect(largestDifference(y.dataSync(), before.values)).toBeLessThan(1e-4);
		});

		it('takes SiLU of the answer times a gain of each picture and channel', () => {
			const gain = some([sizes.x[0]!, 1, 1, sizes.out], 3);
			const expected = plain.values.map((y, i) =>
				silu(y * gain.values[Math.floor(i / picture) * sizes.out + (i % sizes.out)]!)
			);
			const y = conv(given(x), given(w), sizes.stride, { gain: { values: given(gain), from: 0 } });
			expect(largestDifference(y.dataSync(), expected)).toBeLessThan(1e-4);
		});

		it('adds a share of what it is put onto, one picture to all', () => {
			const onto = some([1, ...plain.shape.slice(1)], 4);
			const expected = plain.values.map((y, i) => y + 0.7 * onto.values[i % picture]!);
			const y = conv(given(x), given(w), sizes.stride, { onto: given(onto), keep: 0.7 });
			expect(largestDifference(y.dataSync(), expected)).toBeLessThan(1e-4);
		});
	}
);

it('a picture with two gains is two pictures', () => {
	const [x, w, gain] = [some([1, 3, 3, 4]), some([3, 3, 4, 10], 2), some([2, 1, 1, 10], 3)];
	const plain = plainConv(x, w, 1).values;
	const expected = Array.from({ length: 2 * plain.length }, (_, i) =>
		silu(plain[i % plain.length]! * gain.values[Math.floor(i / plain.length) * 10 + (i % 10)]!)
	);
	const y = conv(given(x), given(w), 1, { gain: { values: given(gain), from: 0 } });
	expect(y.shape).toEqual([2, 3, 3, 10]);
	expect(largestDifference(y.dataSync(), expected)).toBeLessThan(1e-5);
});

it.each([
	[1, 1, 1],
	[7, 3, 5],
	[13, 64, 33]
])('rows: %i of %i numbers to %i', (rows, inside, out) => {
	// prettier-ignore
	const [x, w] = [some([rows, inside]), some([inside, out], 2)];
	const plain = plainConv({ ...x, shape: [1, 1, rows, inside] }, { ...w, shape: [1, 1, inside, out] }, 1); // prettier-ignore
	const y = linearLayer(given<Tensor2D>(x), given(w));
	expect(y.shape).toEqual([rows, out]);
	expect(largestDifference(y.dataSync(), plain.values)).toBeLessThan(1e-4);
});

it.each([
	[1, 1, 1, 1],
	[2, 7, 3, 5],
	[3, 13, 64, 33]
])('%i stacked matrices: %i rows of %i numbers to %i', (stacks, rows, inside, out) => {
	const [x, w] = [some([stacks, rows, inside]), some([stacks, inside, out], 2)];
	const plain = Array.from({ length: stacks }, (_, i) =>
		Array.from(
			plainConv(
				{ shape: [1, 1, rows, inside], values: x.values.slice(i * rows * inside).subarray(0, rows * inside) }, // prettier-ignore
				{ shape: [1, 1, inside, out], values: w.values.slice(i * inside * out) },
				1
			).values
		)
	).flat();
	const y = headProducts(given<Tensor3D>(x), given<Tensor3D>(w));
	expect(y.shape).toEqual([stacks, rows, out]);
	expect(largestDifference(y.dataSync(), plain)).toBeLessThan(1e-4);
});

it.each([
	[1, 1],
	[5, 7],
	[130, 12]
])('pixel norm of %i rows of %i', (rows, count) => {
	// prettier-ignore
	const x = some([rows, count]);
	const y = pixelNorm(given<Tensor2D>(x)).dataSync();
	expect(largestDifference(y, unitRows(x.values, count))).toBeLessThan(1e-5);
});

it('joined pictures have their channels side by side, the first doubled where it is half as large', () => {
	const [small, large] = [some([2, 2, 3, 5]), some([1, 4, 6, 3], 2)];
	const doubled = doubledJoined(given<Tensor4D>(small), given<Tensor4D>(some([2, 4, 6, 3], 2)));
	const same = joined(given<Tensor4D>(some([2, 4, 6, 5])), given<Tensor4D>(large));
	expect([doubled.shape, same.shape]).toEqual([[2, 4, 6, 8], [2, 4, 6, 8]]); // prettier-ignore
	const at = (y: Tensor, n: number, row: number, column: number, c: number) =>
		y.dataSync()[((n * 4 + row) * 6 + column) * 8 + c];
	expect(at(doubled, 1, 3, 5, 4)).toBe(small.values[((1 * 2 + 1) * 3 + 2) * 5 + 4]);
	expect(at(doubled, 0, 2, 3, 0)).toBe(small.values[((0 * 2 + 1) * 3 + 1) * 5]);
	expect(at(same, 1, 2, 3, 6)).toBe(large.values[(2 * 6 + 3) * 3 + 1]);
});

describe.each([
	{ n: 1, heads: 1, pixels: 1, words: 1, width: 1 },
	{ n: 2, heads: 3, pixels: 7, words: 5, width: 9 },
	{ n: 2, heads: 1, pixels: 64, words: 24, width: 8 }
])('attention of $n × $heads heads, $pixels pixels, $words words, $width wide', (sizes) => {
	const { n, heads, pixels, words, width } = sizes;
	const channels = heads * width;
	const asked = some([n, pixels, 3 * channels]);
	const here = some([1, pixels, 3 * channels], 2);
	here.values.forEach((_, i) => i % (3 * channels) >= channels && (here.values[i] = 0));
	const [key, value] = [some([heads * n, words, width], 3), some([heads * n, words, width], 4)];
	const maskBias = some([heads * n, 1, pixels + words], 5);
	maskBias.values[maskBias.values.length - 1] = -1e4;

	it('is the softmax of scores and the mean by it', () => {
		const inputs = Object.fromEntries(
			Object.entries({ asked, here, key, value, maskBias }).map(([k, x]) => [k, given<Tensor>(x)])
		);
		const [told, weights] = ownKernel<Tensor3D[]>('Attention', inputs, { weights: true })!;
		const expected = plainAttention();
		expect(largestDifference(weights!.dataSync(), expected.weights)).toBeLessThan(1e-5);
		expect(largestDifference(told!.dataSync(), expected.told)).toBeLessThan(1e-5);
		const [alone, none] = ownKernel<Tensor3D[]>('Attention', inputs, { weights: false })!;
		expect(alone!.dataSync()).toEqual(told!.dataSync());
		expect(none).toBeUndefined();
	});

	function plainAttention() {
		const told = new Float32Array(n * pixels * channels);
		const weights: number[] = [];
		const placed = asked.values.map((x, i) => x + here.values[i % here.values.length]!);
		const rowOf = (part: number, stack: number, pixel: number) => {
			const [head, picture] = [Math.floor(stack / n), stack % n];
			const from = (picture * pixels + pixel) * 3 * channels + part * channels + head * width;
			return unitRows(placed.slice(from, from + width), width);
		};
		for (let stack = 0; stack < heads * n; stack++) {
			const word = (table: Numbers, i: number) =>
				table.values.subarray((stack * words + i) * width).subarray(0, width);
			const all = (part: number, table: Numbers) => [
				...Array.from({ length: pixels }, (_, i) => rowOf(part, stack, i)),
				...Array.from({ length: words }, (_, i) => word(table, i))
			];
			const [keys, values] = [all(1, key), all(2, value)];
			for (let pixel = 0; pixel < pixels; pixel++) {
				const query = rowOf(0, stack, pixel);
				const scores = keys.map(
					(k, i) =>
						k.reduce((sum, x, c) => sum + x * query[c]!, 0) / Math.sqrt(width) +
						maskBias.values[stack * keys.length + i]!
				);
				const most = Math.max(...scores);
				const total = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
				const row = scores.map((score) => Math.exp(score - most) / total);
				weights.push(...row);
				const to = ((stack % n) * pixels + pixel) * channels + Math.floor(stack / n) * width;
				for (let c = 0; c < width; c++) {
					told[to + c] = row.reduce((sum, share, i) => sum + share * values[i]![c]!, 0);
				}
			}
		}
		return { told, weights };
	}
});

it('the peak is a speed, and needs kernels of ours', async () => {
	const peak = await peakOf('wasm');
	// Operations a second, not milliseconds or billions: no machine that runs this is slower or faster.
	expect(peak).toBeGreaterThan(1e8);
	expect(peak).toBeLessThan(1e12);

	useOwnKernels(false);
	expect(await peakOf('wasm')).toBeUndefined();
	useOwnKernels(true);
});
