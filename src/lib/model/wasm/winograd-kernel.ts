import type { TensorInfo } from '@tensorflow/tfjs-core';
import { endingWords, repeatsOf, type EndingTensors } from './ending.ts';
import { framed } from './framed.ts';
import type { KernelMemory } from './kernel-call.ts';

const COLUMNS = 8;
/** Squares of one chunk: what they are turned into stays in a core's own cache. */
const SOME = 8;
/** Bytes of a line of a cache. Places that were apart by a power of two would all go to a few lines of it. */
const LINE = 64;
/** Bytes of what kernels/ending.ts notes of a pixel. */
const PIXEL = 12;

/** Whether kernels/winograd.ts computes a convolution by `w`: 3×3, every pixel, channels in by fours, and out enough to be worth it. */
export const byWinograd = ({ shape }: TensorInfo, stride: number): boolean =>
	shape.length === 4 &&
	shape[0] === 3 &&
	shape[1] === 3 &&
	stride === 1 &&
	shape[2]! % 4 === 0 &&
	shape[3]! >= COLUMNS;

/**
 * Pixels a side of a square. By squares of 4×4, half the products of 2×2, weights become four times as many numbers: where a picture is so
 * small that each is hardly used, reading them takes what the products save.
 */
const sideFor = (height: number, width: number): 2 | 4 => (height * width > 100 ? 4 : 2);

/** Convolution of x (N, H, W, in) by w (3, 3, in, out), as wasmProducts does it. */
export function winogradProducts(
	kernels: KernelMemory,
	{ x, w, gain, onto }: Record<'x' | 'w', TensorInfo> & Omit<EndingTensors, 'keep'>,
	{ activated, keep }: { activated?: boolean | undefined; keep?: number | undefined }
): TensorInfo {
	const { address, makeOutput, scratch, runner, winogradWeights } = kernels;
	const [n, height, width, inside] = x.shape as [number, number, number, number];
	const channels = w.shape[3]!;
	const side = sideFor(height, width);
	const [down, across] = [Math.ceil(height / side), Math.ceil(width / side)];
	const squares = n * down * across;
	const frame = { height: side * down + 2, width: side * across + 2 };
	const out = makeOutput([n * repeatsOf(gain, n), height, width, channels]);
	const pictures = [n, height, width, inside] as const;
	const from = framed(kernels, {
		from: address(x),
		pictures,
		above: 1,
		left: 1,
		...frame,
		activated
	});
	const ending = [address(out), n, height * width, channels] as const;
	const placePitch = 4 * SOME * inside + LINE;
	const ownPitch =
		(side + 2) ** 2 * (placePitch + 4 * SOME * COLUMNS + 16) + SOME * side ** 2 * PIXEL;
	runner.run(
		'winograd',
		[
			...endingWords(kernels, { gain, onto, keep }, ending),
			...[from, winogradWeights(w, side), side, height, width, frame.height, frame.width, inside],
			...[squares, SOME, scratch((runner.threads * ownPitch) / 4), ownPitch, placePitch]
		],
		Math.ceil(squares / SOME)
	);
	return out;
}
