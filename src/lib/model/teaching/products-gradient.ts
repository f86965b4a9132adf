import {
	buffer,
	dispose,
	gather,
	keep,
	matMul,
	reshape,
	transpose,
	type DataId,
	type Rank,
	type Tensor,
	type Tensor2D,
	type Tensor3D,
	type Tensor4D
} from '@tensorflow/tfjs-core';
import { factorsOf } from '../factors.ts';
import { conv, linearLayer } from '../layers.ts';
import { ownKernel } from '../own-kernel.ts';

/**
 * Of a convolution (w of four axes) or a linear map what x gets, and what the two factors of w get where it is learned. The stride
 * is 1 wherever something behind is learned.
 */
export function productsGradient(dy: Tensor, x: Tensor, w: Tensor, stride: number) {
	if (stride !== 1) throw new Error(`no gradient of a convolution of stride ${stride}`);
	return { x: () => backThrough(dy, w), a: () => ofA(dy, x, w), b: () => ofB(dy, x, w) };
}

/** A convolution backwards is one of dy with its filter turned half way round, inputs for outputs. */
const backThrough = (dy: Tensor, w: Tensor): Tensor =>
	ownKernel('TurnedProducts', { x: dy, w }) ??
	(w.rank === 2
		? matMul(dy as Tensor2D, transpose(w as Tensor2D))
		: conv(dy as Tensor4D, turned(w as Tensor4D)));

/**
 * Of y = x·a·b, a gets xᵀ·(dy·bᵀ): four numbers of dy a pixel in place of all channels. What a filter's pixels saw is x moved about;
 * moving those four numbers the other way is less.
 */
function ofA(dy: Tensor, x: Tensor, w: Tensor): Tensor {
	const { a, b } = factorsOf(w)!;
	const [rank, outputs] = b.shape;
	const pixels = w.rank === 4 ? w.shape[0]! * w.shape[1]! : 1;
	const inputs = a.shape[0] / pixels;
	const places = dy.size / outputs;
	const told = linearLayer(reshape<Rank.R2>(dy, [places, outputs]), transpose(b));
	const moved =
		pixels === 1
			? told
			: conv(reshape<Rank.R4>(told, [...dy.shape.slice(0, 3), rank] as never), movesOf(w.shape[0]!, rank)); // prettier-ignore
	const seen = transpose(reshape<Rank.R2>(x, [places, inputs]));
	const slope = linearLayer(seen, reshape(moved, [places, pixels * rank]));
	return reshape(transpose(reshape<Rank.R3>(slope, [inputs, pixels, rank]), [1, 0, 2]), a.shape);
}

/** And b gets (x·a)ᵀ·dy. */
function ofB(dy: Tensor, x: Tensor, w: Tensor): Tensor {
	const { a, b } = factorsOf(w)!;
	const [rank, outputs] = b.shape;
	const within =
		w.rank === 2
			? linearLayer(x as Tensor2D, a)
			: conv(x as Tensor4D, reshape(a, [...w.shape.slice(0, 3), rank]));
	const places = dy.size / outputs;
	return linearLayer(
		transpose(reshape<Rank.R2>(within, [places, rank])),
		reshape(dy, [places, outputs])
	);
}

/** Filters turned half way round, by the numbers of the filter: the same for all examples of an update. */
const turnedOf = new Map<DataId, Tensor4D>();

/** Frees them, after an update. */
export function forgetTurned(): void {
	dispose([...turnedOf.values()]);
	turnedOf.clear();
}

/** For backends without a kernel of ours; tfjs' own for it is four times slower than this. */
function turned(w: Tensor4D): Tensor4D {
	const known = turnedOf.get(w.dataId);
	if (known) return known;
	const [height, width, inputs, outputs] = w.shape;
	const pixels = transpose(reshape<Rank.R3>(w, [height * width, inputs, outputs]), [0, 2, 1]);
	const backToFront = Array.from({ length: height * width }, (_, i) => height * width - 1 - i);
	const turned = reshape<Rank.R4>(gather<Tensor3D>(pixels, backToFront), [
		...([height, width, outputs, inputs] as const)
	]);
	turnedOf.set(w.dataId, keep(turned));
	return turned;
}

/** A filter (side, side, channels, side²·channels) that puts beside one another what each pixel of a filter of that side looks back at. */
function movesOf(side: number, channels: number): Tensor4D {
	const moves = buffer([side, side, channels, side * side * channels]);
	for (let pixel = 0; pixel < side * side; pixel++) {
		const [row, column] = [side - 1 - Math.floor(pixel / side), side - 1 - (pixel % side)];
		for (let c = 0; c < channels; c++) moves.set(1, row, column, c, pixel * channels + c);
	}
	return moves.toTensor() as Tensor4D;
}
