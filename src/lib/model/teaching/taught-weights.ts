import {
	add,
	concat,
	matMul,
	mul,
	reshape,
	tensor2d,
	type Tensor,
	type Tensor2D
} from '@tensorflow/tfjs-core';
import type { WordInUse } from '#lib/teaching/taught-word.ts';
import type { Factors } from '../factors.ts';
import type { Weights } from '../weights.ts';

/** The table with a row for each token, to which each taught word adds one. */
export const TABLE = 'text.embedding.weight';

/** A weight with what words add to it, each times its strength. */
export function sumWith(weight: Tensor, additions: readonly (Factors & { strength: number })[]) {
	const outputs = weight.shape.at(-1)!;
	let sum: Tensor = reshape(weight, [-1, outputs]);
	for (const { a, b, strength } of additions) sum = add(sum, mul(matMul(a, b), strength));
	return reshape(sum, weight.shape);
}

/** The table with the rows of taught words behind it, (tokens, width). */
export const lengthened = (table: Tensor, rows: readonly Tensor2D[]): Tensor =>
	concat([table as Tensor2D, ...rows], 0);

/** What of the weights is another with these words: new tensors, by name, in the order of the words. */
export function taughtWeights(w: Weights, words: readonly WordInUse[]): Record<string, Tensor> {
	const rows = words.map(({ taught: { embedding } }) => tensor2d(embedding, [1, embedding.length]));
	const names = new Set(words.flatMap(({ taught }) => Object.keys(taught.additions)));
	const changed = [...names].map((name) => {
		const additions = words.flatMap(({ taught: { rank, additions }, strength }) => {
			const found = additions[name];
			if (!found || strength === 0) return [];
			const { inputs, outputs, a, b } = found;
			return [{ a: tensor2d(a, [inputs, rank]), b: tensor2d(b, [rank, outputs]), strength }];
		});
		return [name, sumWith(w.get(name), additions)] as const;
	});
	return { [TABLE]: lengthened(w.get(TABLE), rows), ...Object.fromEntries(changed) };
}
