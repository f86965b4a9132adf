import {
	add,
	conv2d,
	div,
	matMul,
	mean,
	mul,
	reshape,
	sigmoid,
	slice,
	sqrt,
	square,
	transpose,
	type Rank,
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
export const linearLayer = (x: Tensor2D, w: Tensor): Tensor2D =>
	ownKernel('Products', { x, w }) ?? matMul(x, w as Tensor2D);

/** x·sigmoid(x). */
export const silu = <T extends Tensor>(x: T): T => ownKernel('Silu', { x }) ?? mul(x, sigmoid(x));

/** SiLU of x (N or 1, H, W, C) times `gain` (N, 1, 1, C). */
export const siluGain = (x: Tensor4D, gain: Tensor4D): Tensor4D =>
	ownKernel('SiluGain', { x, gain }) ?? silu(mul(x, gain));

/** `x` with root mean square 1 along its last axis (pixel norm, Karras et al. 2024, eq. 30). */
export const pixelNorm = <T extends Tensor>(x: T): T =>
	ownKernel('PixelNorm', { x }) ?? div(x, add(sqrt(mean(square(x), -1, true)), 1e-4));

/** The products a·b of matrices stacked along the first axis. */
export const headProducts = (a: Tensor3D, b: Tensor3D): Tensor3D =>
	ownKernel('StackProducts', { x: a, w: b }) ?? matMul(a, b);

/** `count` of the matrices of a stack, from `from` on. */
export const part = (x: Tensor3D, from: number, count: number): Tensor3D =>
	ownKernel('Part', { x }, { from, count }) ?? slice(x, from, count);

/** (N, H, W, 4·c) → (N, 2H, 2W, c): depthToSpace, which the wasm backend does sixty times slower. */
export function unpatched(x: Tensor4D): Tensor4D {
	const [n, height, width, c] = x.shape;
	const patches = reshape(x, [n * height, width, 2, c / 2]);
	return reshape<Rank.R4>(transpose(patches, [0, 2, 1, 3]), [n, 2 * height, 2 * width, c / 4]);
}

/** Matrices of a stack, each transposed. */
export const transposed = (stack: Tensor3D): Tensor3D => transpose(stack, [0, 2, 1]);
