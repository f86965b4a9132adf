import {
	add,
	concat,
	dispose,
	keep,
	mul,
	reshape,
	tensor2d,
	tidy,
	valueAndGrads,
	type Scalar,
	type Tensor,
	type Tensor2D
} from '@tensorflow/tfjs-core';
import { learnedNumbersOf, type TaughtWord } from '#lib/teaching/taught-word.ts';
import type { Example, Slope } from '#lib/teaching/teacher.ts';
import { learnNoMore, learnThrough } from '../factors.ts';
import { read } from '../network.ts';
import type { Weights } from '../weights.ts';
import { forgetTurned } from './products-gradient.ts';
import { lengthened, sumWith, TABLE } from './taught-weights.ts';

/** How wrong the network is about an example with these weights. */
type Loss = (weights: Weights, example: Example) => Scalar;

/** The mean loss over examples, and its gradients. The weights are put together once for all of them. */
export async function lossSlopeOf(
	w: Weights,
	taught: TaughtWord,
	examples: readonly Example[],
	left: AbortSignal | undefined,
	loss: Loss
): Promise<Slope> {
	const learned = learnedTensors(taught);
	const changed = tidy(() => changedWeights(w, taught, learned));
	const sums: Tensor[] = [];
	try {
		let total = 0;
		for (const example of examples) {
			const value = added(sums, () =>
				valueAndGrads((row: Tensor) => {
					const table = lengthened(w.get(TABLE), [row as Tensor2D]);
					return loss(w.with({ ...changed, [TABLE]: table }), example);
				})(learned)
			);
			// Who wants to leave is heard between two examples.
			total += (await read(() => value))[0]!;
			left?.throwIfAborted();
		}
		const all = await read(() => inOneRow(sums, 1 / examples.length));
		let at = 0;
		const gradients = learnedNumbersOf(taught).map(({ length }) => all.slice(at, (at += length)));
		return { loss: total / examples.length, gradients };
	} finally {
		forgetTurned();
		Object.values(changed).forEach(learnNoMore);
		dispose([changed, learned, sums]);
	}
}

/** What is learned, in the order of `learnedNumbersOf`. */
function learnedTensors({ rank, embedding, additions }: TaughtWord): Tensor2D[] {
	const factors = Object.values(additions).flatMap(({ inputs, outputs, a, b }) => [
		tensor2d(a, [inputs, rank]),
		tensor2d(b, [rank, outputs])
	]);
	return [tensor2d(embedding, [1, embedding.length]), ...factors];
}

/** The weights that are added to, with what is added: gradients go past them to the factors. */
function changedWeights(
	w: Weights,
	{ additions }: TaughtWord,
	[, ...factors]: Tensor2D[]
): Record<string, Tensor> {
	const changed = Object.keys(additions).map((name, i) => {
		const [a, b] = [factors[2 * i]!, factors[2 * i + 1]!];
		const weight = sumWith(w.get(name), [{ a, b, strength: 1 }]);
		learnThrough(weight, { a, b });
		return [name, weight] as const;
	});
	return Object.fromEntries(changed);
}

/** Adds an example's gradients to `sums`, and answers its loss. */
function added(sums: Tensor[], compute: () => { value: Tensor; grads: Tensor[] }): Tensor {
	return tidy(() => {
		const { value, grads } = compute();
		grads.forEach((gradient, i) => {
			const before = sums[i];
			sums[i] = keep(before ? add(before, gradient) : gradient);
			before?.dispose();
		});
		return value;
	});
}

const inOneRow = (tensors: readonly Tensor[], factor: number): Tensor =>
	mul(concat(tensors.map((one) => reshape(one, [one.size]))), factor);
