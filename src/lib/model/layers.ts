import {
	add,
	concat,
	conv2d,
	div,
	image,
	matMul,
	mean,
	mul,
	reshape,
	sigmoid,
	sqrt,
	square,
	tile,
	transpose,
	type Rank,
	type Tensor,
	type Tensor2D,
	type Tensor3D,
	type Tensor4D
} from '@tensorflow/tfjs-core';
import { ownKernel } from './own-kernel.ts';

/** What else happens to what a product takes and makes: what a kernel of ours does on the way. */
interface Around {
	/** SiLU of x is multiplied, not x. */
	activated?: boolean;
	/** The answer's channels are multiplied with these, (N, 1, 1, out), and go through SiLU. */
	gain?: Tensor4D;
	/** Without a gain: `keep` (or 1) times this is added, N pictures or one. */
	onto?: Tensor;
	keep?: number;
}

/** x (N, H, W, in), w (height, width, in, out) → (N, H, W, out). Nothing here has a bias. */
export const conv = (x: Tensor4D, w: Tensor, stride = 1, around: Around = {}): Tensor4D =>
	fused(x, w, around, stride) ??
	finished(
		ownKernel('Products', { x: activated(x, around), w }, { stride }) ??
			conv2d(activated(x, around), w as Tensor4D, stride, 'same'),
		around
	);

/** x (N, in), w (in, out) → (N, out). */
export const linearLayer = (x: Tensor2D, w: Tensor, around: Around = {}): Tensor2D =>
	fused(x, w, around) ??
	finished(
		ownKernel('Products', { x: activated(x, around), w }) ??
			matMul(activated(x, around), w as Tensor2D),
		around
	);

function fused<T extends Tensor4D | Tensor2D>(
	x: T,
	w: Tensor,
	{ gain, onto, keep = 1, activated = false }: Around,
	stride = 1
): T | undefined {
	const inputs = { x, w, ...(gain && { gain }), ...(onto && { onto }) };
	return ownKernel<T>('FusedProducts', inputs, { stride, activated, keep });
}

const activated = <T extends Tensor>(x: T, { activated }: Around): T => (activated ? silu(x) : x);

function finished<T extends Tensor>(y: T, { gain, onto, keep = 1 }: Around): T {
	if (gain) return siluGain(y as unknown as Tensor4D, gain) as unknown as T;
	if (!onto) return y;
	return add(keep === 1 ? onto : mul(onto, keep), y);
}

/** x·sigmoid(x). */
export const silu = <T extends Tensor>(x: T): T => ownKernel('Silu', { x }) ?? mul(x, sigmoid(x));

/** SiLU of x (N or 1, H, W, C) times `gain` (N, 1, 1, C). */
const siluGain = (x: Tensor4D, gain: Tensor4D): Tensor4D =>
	ownKernel('SiluGain', { x, gain }) ?? silu(mul(x, gain));

/** `x` with root mean square 1 along its last axis (pixel norm, Karras et al. 2024, eq. 30). */
export const pixelNorm = <T extends Tensor>(x: T): T =>
	ownKernel('PixelNorm', { x }) ?? div(x, add(sqrt(mean(square(x), -1, true)), 1e-4));

/** The products a·b of matrices stacked along the first axis. */
export const headProducts = (a: Tensor3D, b: Tensor3D): Tensor3D =>
	ownKernel('StackProducts', { x: a, w: b }) ?? matMul(a, b);

/** x and y, one picture or N, side by side in their channels. */
export const joined = (x: Tensor4D, y: Tensor4D): Tensor4D =>
	ownKernel('Join', { x, y }, { doubled: false }) ??
	concat([x, y.shape[0] < x.shape[0] ? tile(y, [x.shape[0], 1, 1, 1]) : y], 3);

/** The same with x twice as large, every pixel four times. */
export const doubledJoined = (x: Tensor4D, y: Tensor4D): Tensor4D =>
	ownKernel('Join', { x, y }, { doubled: true }) ?? concat([doubled(x), y], 3);

/** Every pixel four times. */
export const doubled = (x: Tensor4D): Tensor4D =>
	image.resizeNearestNeighbor(x, [2 * x.shape[1], 2 * x.shape[2]]);

/** (N, H, W, 4·c) → (N, 2H, 2W, c): depthToSpace, which the wasm backend does sixty times slower. */
export function unpatched(x: Tensor4D): Tensor4D {
	const [n, height, width, c] = x.shape;
	const patches = reshape(x, [n * height, width, 2, c / 2]);
	return reshape<Rank.R4>(transpose(patches, [0, 2, 1, 3]), [n, 2 * height, 2 * width, c / 4]);
}

/** Matrices of a stack, each transposed. */
export const transposed = (stack: Tensor3D): Tensor3D => transpose(stack, [0, 2, 1]);
