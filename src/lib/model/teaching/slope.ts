import {
	add,
	concat,
	dispose,
	keep,
	matMul,
	mul,
	reshape,
	slice,
	tensor2d,
	tidy,
	transpose,
	valueAndGrads,
	type Scalar,
	type Tensor,
	type Tensor2D
} from '@tensorflow/tfjs-core';
import { learnedNumbersOf, type TaughtWord } from '#lib/teaching/taught-word.ts';
import type { Example, Slope } from '#lib/teaching/teacher.ts';
import { read } from '../network.ts';
import type { Weights } from '../weights.ts';
import { forgetTurned } from './products-gradient.ts';
import { taughtWeights } from './taught-weights.ts';

/** How wrong the network is about an example with these weights. */
type Loss = (weights: Weights, example: Example) => Scalar;

/**
 * The mean loss over examples, and its gradients. The weights are put together once for all of them, and each example's
 * gradients are those of whole weights: by the chain rule the two factors' follow from their sum, at the end.
 */
export async function lossSlopeOf(
	w: Weights,
	taught: TaughtWord,
	examples: readonly Example[],
	left: AbortSignal | undefined,
	loss: Loss
): Promise<Slope> {
	const changed = tidy(() => taughtWeights(w, [{ taught, strength: 1 }]));
	const names = Object.keys(changed);
	const sums: Tensor[] = [];
	try {
		let total = 0;
		for (const example of examples) {
			const value = added(sums, () =>
				valueAndGrads((...tensors: Tensor[]) => {
					const learned = Object.fromEntries(names.map((name, i) => [name, tensors[i]!]));
					return loss(w.with(learned), example);
				})(Object.values(changed))
			);
			// Who wants to leave is heard between two examples.
			total += (await read(() => value))[0]!;
			left?.throwIfAborted();
		}
		const all = await read(() => ofFactors(taught, names, sums, 1 / examples.length));
		let at = 0;
		const gradients = learnedNumbersOf(taught).map(({ length }) => all.slice(at, (at += length)));
		return { loss: total / examples.length, gradients };
	} finally {
		forgetTurned();
		dispose([changed, sums]);
	}
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

/** From the gradients of whole weights those of a and b, W + a·b: dW·bᵀ and aᵀ·dW. All in one row. */
function ofFactors(taught: TaughtWord, names: string[], sums: Tensor[], factor: number): Tensor {
	const { rank, embedding, additions } = taught;
	const rows = names.flatMap((name, i) => {
		const addition = additions[name];
		// The table of embeddings: the last row is the word's.
		if (!addition) return [lastRow(sums[i] as Tensor2D, embedding.length)];
		const { inputs, outputs, a, b } = addition;
		const slope = reshape(sums[i]!, [inputs, outputs]);
		const [aBack, bBack] = [
			transpose(tensor2d(a, [inputs, rank])),
			transpose(tensor2d(b, [rank, outputs]))
		];
		return [matMul(slope, bBack), matMul(aBack, slope)];
	});
	return mul(concat(rows.map((row) => reshape(row, [row.size]))), factor);
}

const lastRow = (table: Tensor2D, width: number): Tensor =>
	slice(table, [table.shape[0] - 1, 0], [1, width]);
