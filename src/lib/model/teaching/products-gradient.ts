import {
	concat,
	dispose,
	gather,
	keep,
	matMul,
	pad,
	reshape,
	slice,
	transpose,
	type DataId,
	type Rank,
	type Tensor,
	type Tensor2D,
	type Tensor3D,
	type Tensor4D
} from '@tensorflow/tfjs-core';
import { conv } from '../layers.ts';

/** Of a convolution (w of four axes) or a linear map, what x and w get. The stride is 1 wherever something behind is learned. */
export function productsGradient(dy: Tensor, x: Tensor, w: Tensor, stride: number, name: string) {
	if (stride !== 1) throw new Error(`no gradient of a convolution of stride ${stride}`);
	if (x.rank === 2) {
		return {
			x: () => matMul(dy as Tensor2D, transpose(w as Tensor2D)),
			[name]: () => matMul(transpose(x as Tensor2D), dy as Tensor2D)
		};
	}
	return {
		x: () => conv(dy as Tensor4D, turned(w as Tensor4D)),
		[name]: () => filterGradient(x as Tensor4D, dy as Tensor4D, w.shape)
	};
}

/** Filters turned half way round, by the numbers of the filter: the same for all examples of an update. */
const turnedOf = new Map<DataId, Tensor4D>();

/** Frees them, after an update. */
export function forgetTurned(): void {
	dispose([...turnedOf.values()]);
	turnedOf.clear();
}

/**
 * A convolution backwards is a convolution of dy with its filter turned half way round, inputs for outputs. tfjs' own
 * kernel for it is four times slower.
 */
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

/** What each number of a filter (height, width, in, out) did to dy: one product, of all that each pixel saw with all of dy. */
function filterGradient(x: Tensor4D, dy: Tensor4D, shape: readonly number[]): Tensor4D {
	const [height, width, inputs, outputs] = shape as [number, number, number, number];
	const [n, rows, columns] = x.shape;
	const [above, before] = [(height - 1) >> 1, (width - 1) >> 1];
	const padded = pad(x, [
		[0, 0],
		[above, height - 1 - above],
		[before, width - 1 - before],
		[0, 0]
	]);
	const moved = Array.from({ length: height * width }, (_, i) =>
		slice(padded, [0, Math.floor(i / width), i % width, 0], [n, rows, columns, inputs])
	);
	const all = n * rows * columns;
	const seen = reshape<Rank.R2>(concat(moved, 3), [all, height * width * inputs]);
	const told = reshape<Rank.R2>(dy, [all, outputs]);
	return reshape<Rank.R4>(matMul(transpose(seen), told), [height, width, inputs, outputs]);
}
