import type { TensorInfo } from '@tensorflow/tfjs-core';
import { endingWords, repeatsOf, type EndingTensors } from './ending.ts';
import { framed } from './framed.ts';
import type { KernelMemory } from './kernel-call.ts';

const COLUMNS = 8;
/** Squares of one chunk: what they are turned into stays in a core's own cache. */
const SOME = 16;
/** Numbers that a thread notes for each square, besides sixteen places of its channels: those of a panel, and four pixels of three. */
const OWN = 16 * COLUMNS + 4 * 3;

/** Whether kernels/winograd.ts computes a convolution by `w`: 3×3, every pixel, channels in by fours, and out enough to be worth it. */
export const byWinograd = ({ shape }: TensorInfo, stride: number): boolean =>
	shape.length === 4 &&
	shape[0] === 3 &&
	shape[1] === 3 &&
	stride === 1 &&
	shape[2]! % 4 === 0 &&
	shape[3]! >= COLUMNS;

/** Convolution of x (N, H, W, in) by w (3, 3, in, out), as wasmProducts does it. */
export function winogradProducts(
	kernels: KernelMemory,
	{ x, w, gain, onto }: Record<'x' | 'w', TensorInfo> & Omit<EndingTensors, 'keep'>,
	{ activated, keep }: { activated?: boolean | undefined; keep?: number | undefined }
): TensorInfo {
	const { address, makeOutput, scratch, runner, winogradWeights } = kernels;
	const [n, height, width, inside] = x.shape as [number, number, number, number];
	const channels = w.shape[3]!;
	const [down, across] = [Math.ceil(height / 2), Math.ceil(width / 2)];
	const frame = { height: 2 * down + 2, width: 2 * across + 2 };
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
	const squares = n * down * across;
	const own = SOME * (16 * inside + OWN);
	runner.run(
		'winograd',
		[
			...endingWords(kernels, { gain, onto, keep }, [address(out), n, height * width, channels]),
			...[from, winogradWeights(w), height, width, frame.height, frame.width, inside],
			...[squares, SOME, scratch(runner.threads * own), 4 * own]
		],
		Math.ceil(squares / SOME)
	);
	return out;
}
