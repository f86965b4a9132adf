import {
	add,
	concat,
	div,
	mul,
	pad,
	reshape,
	slice,
	softmax,
	sub,
	tensor2d,
	tile,
	transpose,
	type Rank,
	type Tensor,
	type Tensor2D,
	type Tensor3D,
	type Tensor4D,
	type TensorContainerObject
} from '@tensorflow/tfjs-core';
import { linearLayer, headProducts, transposed, pixelNorm } from './layers.ts';
import { ownKernel } from './own-kernel.ts';
import type { Weights } from './weights.ts';

/** What is the same at every step: the words a prompt offers to every pixel, and where the pixels are. */
export interface Words extends TensorContainerObject {
	/** (heads·N, L, width of a head) */
	key: Tensor3D;
	value: Tensor3D;
	/** Added to scores: 0 for pixels and words, −10⁴ for padding; (heads·N, 1, pixels + L). */
	maskBias: Tensor3D;
	/** Added to what a pixel asks, offers and tells, the last two 0: (1, pixels, 3·channels). */
	here: Tensor3D;
}

/**
 * `text` (N, L, width); `mask` (N, L) is 1 for words, 0 for padding; `side`² pixels will ask, by heads
 * about `headWidth` wide. Undefined where there is no attention.
 */
export function wordsFor(
	w: Weights,
	headWidth: number,
	side: number,
	text: Tensor3D,
	mask: Tensor2D
): Words | undefined {
	const width = w.find('proj')?.shape[0];
	if (!width) return undefined;
	const heads = Math.max(1, Math.floor(width / headWidth));
	const [n, length, textWidth] = text.shape;
	const pixels = side * side;
	const offered = linearLayer(reshape(text, [n * length, textWidth]), w.get('text_key_value'));
	const [key, value] = perHead(reshape(offered, [n, length, -1]), heads, 2) as [Tensor3D, Tensor3D];
	const maskBias = pad(mul(sub(mask, 1), 1e4), [[0, 0], [pixels, 0]]) as Tensor2D; // prettier-ignore
	const rows = reshape<Rank.R3>(tile(maskBias, [heads, 1]), [heads * n, 1, pixels + length]);
	return { key, value, maskBias: rows, here: placesOf(w.get('where'), side) };
}

/** What the place of each of `side`² pixels adds, by the weights `where` of its waves (2·waves, channels). */
function placesOf(where: Tensor, side: number): Tensor3D {
	const [waves, channels] = [where.shape[0]! / 2, where.shape[1]!];
	const along = Array.from({ length: side }, (_, i) =>
		Array.from(
			{ length: waves },
			(_, k) => Math.SQRT2 * Math.cos((Math.PI * (k + 1) * (i + 0.5)) / side)
		)
	);
	const spots = tensor2d(along.flatMap((row) => along.map((column) => [...row, ...column])));
	const added = pad(linearLayer(spots, where), [[0, 0], [0, 2 * channels]]); // prettier-ignore
	return reshape(added, [1, side * side, 3 * channels]);
}

/**
 * What is added to x, or with `onto` to that: every pixel asks all pixels and all words at once, one softmax over both (cosine similarity).
 * `observe`, where there is one, is shown its rows, (heads·N, pixels, pixels + L): heads one after the other, N in each.
 */
export function attention(
	w: Weights,
	x: Tensor4D,
	words: Words,
	{ observe, onto }: { observe?: ((weights: Tensor3D) => void) | undefined; onto?: Tensor4D } = {}
): Tensor4D {
	const [n, height, width, c] = x.shape;
	const pixels = height * width;
	const projected = linearLayer(reshape(x, [n * pixels, c]), w.get('query_key_value'));
	const asked = reshape<Rank.R3>(projected, [n, pixels, 3 * c]);
	const [mixed, weights] =
		ownKernel<Tensor3D[]>(
			'Attention',
			{ asked, here: words.here, key: words.key, value: words.value, maskBias: words.maskBias },
			{ weights: Boolean(observe) }
		) ?? stepByStep(asked, words);
	observe?.(weights!);
	const told = reshape<Rank.R2>(mixed!, [n * pixels, c]);
	const around = onto && { onto: reshape(onto, told.shape) };
	return reshape(linearLayer(told, w.get('proj'), around), x.shape);
}

/** What each pixel is told, (N, pixels, channels), and the softmax's rows. */
function stepByStep(asked: Tensor3D, words: Words): [Tensor3D, Tensor3D] {
	const [n, pixels, all] = asked.shape;
	const heads = words.key.shape[0] / n;
	const width = all / (3 * heads);
	const placed: Tensor3D = add(asked, words.here);
	const [query, key, value] = perHead(placed, heads, 3) as [Tensor3D, Tensor3D, Tensor3D];
	const keys = transposed(concat([key, words.key], 1));
	const scores = headProducts(div(query, Math.sqrt(width)), keys);
	const weights = softmax(add(scores, words.maskBias)) as Tensor3D;
	const told = headProducts(weights, concat([value, words.value], 1));
	const y = transpose(reshape<Rank.R4>(told, [heads, n, pixels, width]), [1, 2, 0, 3]);
	return [reshape(y, [n, pixels, all / 3]), weights];
}

/** x (N, L, parts·heads·width) → for each part, rows of unit length: (heads·N, L, width). */
function perHead(x: Tensor3D, heads: number, parts: number): Tensor3D[] {
	const [n, length, channels] = x.shape;
	const width = channels / (parts * heads);
	const rows = pixelNorm(reshape<Rank.R4>(x, [n, length, parts * heads, width]));
	const stack = reshape<Rank.R3>(transpose(rows, [2, 0, 1, 3]), [parts * heads * n, length, width]);
	return Array.from({ length: parts }, (_, i) => slice(stack, i * heads * n, heads * n));
}
