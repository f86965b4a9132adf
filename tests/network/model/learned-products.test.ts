import { engine, mul, sum, tensor, valueAndGrads, type Scalar, type Tensor, type Tensor2D, type Tensor4D } from '@tensorflow/tfjs-core'; // prettier-ignore
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBackend, type Running } from '#lib/model/backend.ts';
import { learnNoMore, learnThrough } from '#lib/model/factors.ts';
import { conv, linearLayer } from '#lib/model/layers.ts';
import { installGradients } from '#lib/model/teaching/kernel-gradients.ts';
import { sumWith } from '#lib/model/teaching/taught-weights.ts';
import { conv as plainConv, some, type Numbers } from '../../model/plain-kernels.ts';
import { largestDifference } from '../../unit/diffusion/close.ts';

/** Kernel (1 is a linear map of rows), rank, numbers in and out: none fits panels of eight. */
const SIZES = [
	{ kernel: 1, rank: 1, inside: 3, out: 5 },
	{ kernel: 1, rank: 4, inside: 13, out: 9 },
	{ kernel: 3, rank: 1, inside: 1, out: 1 },
	{ kernel: 3, rank: 3, inside: 5, out: 7 },
	{ kernel: 3, rank: 4, inside: 12, out: 16 }
];

// With none of our kernels, and with them: a backend that is taught on first leaves the next nothing to trip over.
describe.each(['cpu', 'wasm'] as const)('what is learned on %s', (backend) => {
	let running: Running;
	beforeAll(async () => {
		running = await startBackend(backend);
		installGradients();
	});
	afterAll(() => running.stop());
	beforeEach(() => engine().startScope());
	afterEach(() => engine().endScope());

	it.each(SIZES)(
		'goes the way that differences say: kernel $kernel, rank $rank, $inside to $out',
		({ kernel, rank, inside, out }) => {
			const shape = kernel === 1 ? [1, 1, 6, inside] : [2, 5, 3, inside];
			const weight = some([kernel, kernel, inside, out], 2);
			const given = [some(shape), some([kernel * kernel * inside, rank], 3), some([rank, out], 4)];
			const wanted = plainConv(given[0]!, weight, 1);
			const { values: seen } = some(wanted.shape, 5);
			const lossAt = ([x, a, b]: Numbers[]) =>
				plainConv(x!, sumOf(weight, a!, b!), 1).values.reduce((sum, y, i) => sum + y * seen[i]!, 0);
			const { value, grads } = slopes(given, weight, seen);
			expect(value.dataSync()[0]).toBeCloseTo(lossAt(given), 3);
			given.forEach(({ values }, i) => {
				// The loss is linear in each of the three: a difference over any distance is its slope.
				const expected = values.map((_, at) => {
					const moved = given.map((one, k) => (k === i ? stepped(one, at) : one));
					return lossAt(moved) - lossAt(given);
				});
				expect(largestDifference(grads[i]!.dataSync(), expected)).toBeLessThan(1e-3);
			});
		}
	);
});

const stepped = ({ shape, values }: Numbers, at: number): Numbers => ({
	shape,
	values: values.map((value, i) => (i === at ? value + 1 : value))
});

/** A weight and the product of two matrices. */
function sumOf({ shape, values }: Numbers, a: Numbers, b: Numbers): Numbers {
	const [rank, out] = b.shape as [number, number];
	return {
		shape,
		values: values.map((value, i) => {
			const [row, column] = [Math.floor(i / out), i % out];
			for (let k = 0; k < rank; k++)
				value += a.values[row * rank + k]! * b.values[k * out + column]!;
			return value;
		})
	};
}

/** The sum of all answers, each times what it is `seen` with, and its gradients. */
function slopes([x, a, b]: Numbers[], weight: Numbers, seen: Float32Array) {
	const isLinear = weight.shape[0] === 1;
	const [inside, out] = weight.shape.slice(2) as [number, number];
	const tensors = [
		tensor(x!.values, isLinear ? [6, inside] : x!.shape),
		tensor(a!.values, a!.shape),
		tensor(b!.values, b!.shape)
	];
	const plain = tensor(weight.values, isLinear ? [inside, out] : weight.shape);
	const factors = { a: tensors[1] as Tensor2D, b: tensors[2] as Tensor2D };
	const w = sumWith(plain, [{ ...factors, strength: 1 }]);
	learnThrough(w, factors);
	const loss = (x: Tensor) => {
		const y = isLinear ? linearLayer(x as Tensor2D, w) : conv(x as Tensor4D, w);
		return sum(mul(y, tensor(seen, y.shape))) as Scalar;
	};
	try {
		return valueAndGrads(loss)(tensors);
	} finally {
		learnNoMore(w);
	}
}
