import {
	add,
	cast,
	div,
	erf,
	gather,
	moments,
	mul,
	notEqual,
	reshape,
	softmax,
	sqrt,
	sub,
	sum,
	tensor2d,
	transpose,
	unstack,
	type Rank,
	type Tensor,
	type Tensor2D,
	type Tensor3D
} from '@tensorflow/tfjs-core';
import type { Config } from './config.ts';
import { linearLayer, headProducts, transposed } from './layers.ts';
import type { Weights } from './weights.ts';

/** Rows of token ids, all of one length, as vectors (N, L, width); `mask` (N, L) is 0 for padding. */
export function textOf(
	w: Weights,
	config: Pick<Config, 'text_heads' | 'first_letter'>,
	rows: readonly (readonly number[])[]
): { vectors: Tensor3D; mask: Tensor2D } {
	const tokens = ids(rows);
	const mask = cast<Tensor2D>(notEqual(tokens, 0), 'float32');
	const placed = spelling(w.get('place'), rows, config.first_letter);
	const h = add(add(gather(w.get('embedding.weight'), tokens), w.get('position')), placed);
	return { vectors: layerOf(w, config.text_heads, h as Tensor3D, mask), mask };
}

/** The mean of each row's words, (N, width). */
export function meanOf(vectors: Tensor3D, mask: Tensor2D): Tensor2D {
	const total = sum(mul(vectors, reshape(mask, [...mask.shape, 1])), 1);
	return div(total, sum(mask, 1, true));
}

const ids = (rows: readonly (readonly number[])[]): Tensor2D =>
	tensor2d(rows.map((row) => [...row]), undefined, 'int32'); // prettier-ignore

/** Letters that can be spelled, a to z; ids behind theirs are of taught words. */
const LETTERS = 26;

/** How many letters of a quoted word stand directly before each token; −1 for what is no letter. */
export function placesIn(row: readonly number[], firstLetter: number): number[] {
	let place = -1;
	const isLetter = (id: number) => id >= firstLetter && id < firstLetter + LETTERS;
	return row.map((id) => (place = isLetter(id) ? place + 1 : -1));
}

/** What a letter's place in its word adds to it, 0 for words: (N, L, width). */
function spelling(
	table: Tensor,
	rows: readonly (readonly number[])[],
	firstLetter: number
): Tensor3D {
	const places = rows.map((row) => placesIn(row, firstLetter));
	const added = gather(table, ids(places.map((row) => row.map((place) => Math.max(0, place)))));
	const letters = tensor2d(places.map((row) => row.map((place) => (place < 0 ? 0 : 1))));
	return mul(added, reshape(letters, [...letters.shape, 1]));
}

/**
 * One pre-norm transformer layer (Vaswani et al. 2017) over `embedded` (N, L, width); `mask` (N, L) is 1
 * for words and 0 for padding.
 */
function layerOf(w: Weights, heads: number, embedded: Tensor3D, mask: Tensor2D): Tensor3D {
	const [n, length, width] = embedded.shape;
	const maskBias = reshape(mul(sub(mask, 1), 1e4), [n, 1, 1, length]);
	let h = reshape<Rank.R2>(embedded, [n * length, width]);
	h = add(h, attention(layerNorm(w.at('norm1'), h)));
	h = add(h, affine(w.at('down'), gelu(affine(w.at('up'), layerNorm(w.at('norm2'), h)))));
	return reshape<Rank.R3>(layerNorm(w.at('norm3'), h), [n, length, width]);

	function attention(x: Tensor2D): Tensor2D {
		const parts = reshape(affine(w.at('qkv'), x), [n, length, 3, heads, width / heads]);
		const stacks = reshape(transpose(parts, [2, 0, 3, 1, 4]), [
			3,
			n * heads,
			length,
			width / heads
		]);
		const [q, k, v] = unstack(stacks) as [Tensor3D, Tensor3D, Tensor3D];
		const scores = div(headProducts(q, transposed(k)), Math.sqrt(width / heads));
		const masked = add(reshape(scores, [n, heads, length, length]), maskBias);
		const y = headProducts(reshape(softmax(masked), [n * heads, length, length]), v);
		const rows = transpose(reshape(y, [n, heads, length, width / heads]), [0, 2, 1, 3]);
		return affine(w.at('proj'), reshape(rows, x.shape));
	}
}

const affine = (w: Weights, x: Tensor2D): Tensor2D =>
	add(linearLayer(x, w.get('weight')), w.get('bias'));

function layerNorm(w: Weights, x: Tensor2D): Tensor2D {
	const { mean, variance } = moments(x, -1, true);
	const normal = div(sub(x, mean), sqrt(add(variance, 1e-5)));
	return add(mul(normal, w.get('weight')), w.get('bias'));
}

/** x·Φ(x), Φ the normal distribution function. */
const gelu = (x: Tensor2D): Tensor2D => mul(mul(x, 0.5), add(erf(div(x, Math.SQRT2)), 1));
