import {
	add,
	avgPool,
	concat,
	conv2d,
	div,
	image,
	matMul,
	mean,
	mul,
	reshape,
	sigmoid,
	slice,
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
import { factorsOf } from './factors.ts';
import { ownKernel } from './own-kernel.ts';

/** What every channel of a layer is multiplied with, near 1: of `values` (N, …, channels) those from the channel `from` on. */
export interface Gain {
	values: Tensor;
	from: number;
}

/** What else happens to what a product takes and makes: what a kernel of ours does on the way. */
interface Around {
	/** SiLU of x is multiplied, not x. */
	activated?: boolean;
	/** The answer's channels are multiplied with these, and go through SiLU. */
	gain?: Gain;
	/** Without a gain: `keep` (or 1) times this is added, N pictures or one. */
	onto?: Tensor;
	keep?: number;
	/** Weights (1, 1, in, out) of a convolution that `onto` goes through before, without `keep`. */
	through?: Tensor | undefined;
}

/** x (N, H, W, in), w (height, width, in, out) → (N, H, W, out). Nothing here has a bias. */
export function conv(x: Tensor4D, w: Tensor, stride = 1, around: Around = {}): Tensor4D {
	const inOne = fused(x, w, around, stride);
	if (inOne) return inOne;
	const { through, onto, ...others } = around;
	if (through) return conv(x, w, stride, { ...others, onto: conv(onto as Tensor4D, through) });
	return finished(
		product(activated(x, around), w, stride) ??
			conv2d(activated(x, around), w as Tensor4D, stride, 'same'),
		around
	);
}

/** x (N, in), w (in, out) → (N, out). */
export const linearLayer = (x: Tensor2D, w: Tensor, around: Around = {}): Tensor2D =>
	fused(x, w, around) ??
	finished(product(activated(x, around), w) ?? matMul(activated(x, around), w as Tensor2D), around);

const product = <T extends Tensor>(x: T, w: Tensor, stride = 1): T | undefined =>
	ownKernel('Products', { x, w }, { stride }, factorsOf(w));

function fused<T extends Tensor4D | Tensor2D>(
	x: T,
	w: Tensor,
	{ gain, onto, through, keep = 1, activated = false }: Around,
	stride = 1
): T | undefined {
	const inputs = {
		...{ x, w },
		...(gain && { gain: gain.values }),
		...(onto && { onto }),
		...(through && { through })
	};
	const attrs = { stride, activated, keep, gainFrom: gain?.from ?? 0 };
	return ownKernel<T>(through ? 'ThroughProducts' : 'FusedProducts', inputs, attrs);
}

const activated = <T extends Tensor>(x: T, { activated }: Around): T => (activated ? silu(x) : x);

function finished<T extends Tensor>(y: T, { gain, onto, keep = 1 }: Around): T {
	if (gain) {
		return siluGain(y as unknown as Tensor4D, channelsOf(gain, y.shape.at(-1)!)) as unknown as T;
	}
	if (!onto) return y;
	return add(keep === 1 ? onto : mul(onto, keep), y);
}

/** x·sigmoid(x). */
export const silu = <T extends Tensor>(x: T): T => ownKernel('Silu', { x }) ?? mul(x, sigmoid(x));

/** A gain by itself, (N, 1, 1, channels). */
function channelsOf({ values, from }: Gain, channels: number): Tensor4D {
	const rows = reshape<Rank.R2>(values, [values.shape[0]!, values.shape.at(-1)!]);
	const own = slice(rows, [0, from], [rows.shape[0], channels]);
	return reshape<Rank.R4>(own, [rows.shape[0], 1, 1, channels]);
}

/** SiLU of x (N or 1, H, W, C) times `gain` (N, 1, 1, C). */
const siluGain = (x: Tensor4D, gain: Tensor4D): Tensor4D =>
	ownKernel('SiluGain', { x, gain }) ?? silu(mul(x, gain));

/** Says that SiLU of an answer is going to be multiplied as well as it itself: a kernel may compute both in one go. */
interface Next {
	activated?: boolean;
}

/** `x` with root mean square 1 along its last axis (pixel norm, Karras et al. 2024, eq. 30). */
export const pixelNorm = <T extends Tensor>(x: T, { activated = false }: Next = {}): T =>
	ownKernel('PixelNorm', { x }, { activated }) ??
	div(x, add(sqrt(mean(square(x), -1, true)), 1e-4));

/** The products a·b of matrices stacked along the first axis. */
export const headProducts = (a: Tensor3D, b: Tensor3D): Tensor3D =>
	ownKernel('StackProducts', { x: a, w: b }) ?? matMul(a, b);

/** x and y, one picture or N, side by side in their channels. */
export const joined = (x: Tensor4D, y: Tensor4D, { activated = false }: Next = {}): Tensor4D =>
	ownKernel('Join', { x, y }, { doubled: false, activated }) ??
	concat([x, y.shape[0] < x.shape[0] ? tile(y, [x.shape[0], 1, 1, 1]) : y], 3);

/** The same with x twice as large, every pixel four times. */
export const doubledJoined = (
	x: Tensor4D,
	y: Tensor4D,
	{ activated = false }: Next = {}
): Tensor4D =>
	ownKernel('Join', { x, y }, { doubled: true, activated }) ?? concat([doubled(x), y], 3);

/** The same with x unpatched. */
export const unpatchedJoined = (x: Tensor4D, y: Tensor4D): Tensor4D =>
	ownKernel('UnpatchedJoin', { x, y }) ?? joined(unpatched(x), y);

/** The mean of every four pixels. */
export const half = (x: Tensor4D): Tensor4D => avgPool(x, 2, 2, 'valid');

/** Of those, a convolution by w (1, 1, in, out). */
export const halvedConv = (x: Tensor4D, w: Tensor): Tensor4D =>
	ownKernel('HalvedProducts', { x, w }) ?? conv(half(x), w);

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
