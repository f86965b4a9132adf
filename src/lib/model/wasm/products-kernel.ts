import { util, type TensorInfo } from '@tensorflow/tfjs-core';
import { endingWords, repeatsOf, type EndingTensors } from './ending.ts';
import { framed } from './framed.ts';
import type { KernelMemory, WasmCall } from './kernel-call.ts';
import { byWinograd, winogradProducts } from './winograd-kernel.ts';

const [ROWS, COLUMNS] = [4, 8];
/** Tiles of a chunk at most: what they are multiplied with is read once for all of them. */
const TILES = 12;
/** Numbers that a thread notes: a tile, and four for each pixel of a chunk (kernels/products.ts). */
const OWN = ROWS * COLUMNS + 4 * TILES * ROWS;

interface Attrs {
	stride?: number;
	activated?: boolean;
	keep?: number;
}

/**
 * Convolution of x (N, H, W, in), or of rows x (M, in), with all that layers.ts has it do besides; zeros around x as
 * tfjs' padding `same` has them.
 */
export function wasmProducts({ inputs, attrs, kernels }: WasmCall<'x' | 'w', Attrs>) {
	const { w } = inputs;
	if (byWinograd(w, attrs.stride ?? 1)) return winogradProducts(kernels, inputs, attrs);
	const kernel = w.shape.length === 4 ? w.shape[0]! : 1;
	return multiplied(kernels, inputs, {
		...attrs,
		kernel,
		panels: kernels.packed(w),
		channels: w.shape.at(-1)!
	});
}

/** What goes back through such a convolution of stride 1: dy (N, H, W, out) or (M, out) → (…, in). */
export function wasmTurnedProducts({ inputs: { x, w }, kernels }: WasmCall<'x' | 'w'>) {
	const kernel = w.shape.length === 4 ? w.shape[0]! : 1;
	return multiplied(
		kernels,
		{ x },
		{ kernel, panels: kernels.packedTurned(w), channels: w.shape.at(-2)! }
	);
}

/** The products of matrices of two stacks, (S, M, K) and (S, K, N) → (S, M, N). */
export function wasmStackProducts({ inputs: { x, w }, kernels }: WasmCall<'x' | 'w'>) {
	const { address, makeOutput, packedAt } = kernels;
	const [stacks, rows, inside] = x.shape as [number, number, number];
	const channels = w.shape[2]!;
	const out = makeOutput([stacks, rows, channels]);
	for (let i = 0; i < stacks; i++) {
		multiply(kernels, {
			from: address(x) + 4 * i * rows * inside,
			pictures: [1, 1, rows, inside],
			panels: packedAt(address(w) + 4 * i * inside * channels, inside, channels),
			kernel: 1,
			down: along(1, 1, 1),
			across: along(rows, 1, 1),
			ending: endingWords(kernels, {}, [address(out) + 4 * i * rows * channels, 1, rows, channels])
		});
	}
	return out;
}

/** A convolution by panels. */
interface Multiplied extends Attrs {
	kernel: number;
	panels: number;
	channels: number;
}

/** The answer to x as a tensor. */
function multiplied(
	kernels: KernelMemory,
	{ x, gain, onto }: { x: TensorInfo } & Omit<EndingTensors, 'keep'>,
	{ stride = 1, activated, keep, kernel, panels, channels }: Multiplied
): TensorInfo {
	const pictures = asPictures(x.shape);
	const [n, height, width] = pictures;
	const { address, makeOutput } = kernels;
	const down = along(height, kernel, x.shape.length === 4 ? stride : 1);
	const across = along(width, kernel, stride);
	const shape =
		x.shape.length === 4
			? [n * repeatsOf(gain, n), down.count, across.count, channels]
			: [...x.shape.slice(0, -1), channels];
	const out = makeOutput(shape);
	const sizes = [address(out), n, down.count * across.count, channels] as const;
	multiply(kernels, {
		...{ from: address(x), pictures, panels, kernel, stride, down, across, activated },
		ending: endingWords(kernels, { gain, onto, keep }, sizes)
	});
	return out;
}

/** Addresses and sizes of one job of kernels/products.ts. */
interface Multiply {
	from: number;
	/** N, height, width, channels. */
	pictures: readonly [number, number, number, number];
	/** What is multiplied with, packed. */
	panels: number;
	kernel: number;
	stride?: number;
	down: Along;
	across: Along;
	activated?: boolean | undefined;
	ending: number[];
}

function multiply(kernels: KernelMemory, asked: Multiply): void {
	const { from, pictures, panels, kernel, stride = 1, down, across, activated, ending } = asked;
	const [n, , , inside] = pictures;
	const frame = { height: down.framed, width: across.framed };
	const [above, left] = [down.before, across.before];
	const x = framed(kernels, { from, pictures, above, left, ...frame, activated });
	const { scratch, runner } = kernels;
	const pixels = n * down.count * across.count;
	const tiles = Math.ceil(pixels / ROWS);
	// As many chunks for each thread: where there are few, one that has no more waits for the others.
	const chunks = runner.threads * Math.ceil(tiles / TILES / runner.threads);
	const some = Math.ceil(tiles / chunks);
	const own = scratch(runner.threads * OWN);
	const line = frame.width * inside;
	runner.run(
		'products',
		[
			...ending,
			...[x, panels, pixels, across.count, kernel, kernel * inside],
			...[line, stride * inside, stride * line, frame.height * line],
			...[some, own, 4 * OWN]
		],
		Math.ceil(tiles / some)
	);
}

interface Along {
	count: number;
	framed: number;
	before: number;
}

/** How many places a kernel has along one side, the side with its zeros, and how many of those come before. */
function along(side: number, kernel: number, stride: number): Along {
	const count = Math.ceil(side / stride);
	const zeros = Math.max(0, (count - 1) * stride + kernel - side);
	return { count, framed: side + zeros, before: Math.floor(zeros / 2) };
}

function asPictures(shape: number[]): [number, number, number, number] {
	if (shape.length === 4) return shape as [number, number, number, number];
	return [1, 1, util.sizeFromShape(shape.slice(0, -1)), shape.at(-1)!];
}
