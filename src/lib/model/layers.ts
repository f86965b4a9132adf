import {
	add,
	concat,
	conv2d,
	div,
	getBackend,
	matMul,
	mean,
	mul,
	sigmoid,
	slice,
	sqrt,
	square,
	transpose,
	type Tensor,
	type Tensor2D,
	type Tensor3D,
	type Tensor4D
} from '@tensorflow/tfjs-core';
import { ownKernel } from './own-kernel.ts';

/** x (N, H, W, in), w (height, width, in, out) → (N, H, W, out). Nothing here has a bias. */
export const conv = (x: Tensor4D, w: Tensor, stride = 1): Tensor4D =>
	ownKernel('Products', { x, w }, { stride }) ?? conv2d(x, w as Tensor4D, stride, 'same');

/** x (N, in), w (in, out) → (N, out). */
export const linear = (x: Tensor2D, w: Tensor): Tensor2D =>
	ownKernel('Products', { x, w }, { stride: 1 }) ?? matMul(x, w as Tensor2D);

/** x·sigmoid(x). */
export const silu = <T extends Tensor>(x: T): T => ownKernel('Silu', { x }) ?? mul(x, sigmoid(x));

/** SiLU of x (N or 1, H, W, C) times `gain` (N, 1, 1, C). */
export const gained = (x: Tensor4D, gain: Tensor4D): Tensor4D =>
	ownKernel('Gained', { x, gain }) ?? silu(mul(x, gain));

/** `x` with root mean square 1 along its last axis (pixel norm, Karras et al. 2024, eq. 30). */
export const unit = <T extends Tensor>(x: T): T =>
	ownKernel('Unit', { x }) ?? div(x, add(sqrt(mean(square(x), -1, true)), 1e-4));

/** The products a·b of matrices stacked along the first axis. */
export function products(a: Tensor3D, b: Tensor3D): Tensor3D {
	if (getBackend() === 'wasm') return oneByOne(a, b);
	return ownKernel('Products', { x: a, w: b }, { stride: 1 }) ?? matMul(a, b);
}

/** The wasm backend is ten times faster at single, untransposed products: only those go to XNNPACK. */
function oneByOne(a: Tensor3D, b: Tensor3D): Tensor3D {
	const nth = (stack: Tensor3D, n: number) => slice(stack, [n, 0, 0], [1, -1, -1]);
	const all = Array.from({ length: a.shape[0] }, (_, n) => matMul<Tensor3D>(nth(a, n), nth(b, n)));
	return concat(all, 0);
}

/** Matrices of a stack, each transposed. */
export const transposed = (stack: Tensor3D): Tensor3D => transpose(stack, [0, 2, 1]);
