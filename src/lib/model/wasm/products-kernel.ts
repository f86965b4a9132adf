import { util } from '@tensorflow/tfjs-core';
import { bits } from './kernel-runner.ts';
import type { WasmCall } from './kernel-call.ts';

const [ROWS, COLUMNS] = [6, 8];
/** Tiles of a chunk: small enough for two threads to end together, large enough to be worth taking. */
const TILES = 8;
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
	const { x, w, gain, onto } = inputs;
	const { stride = 1, activated = false, keep = 1 } = attrs;
	const [n, height, width, inside] = asPictures(x.shape);
	const kernel = w.shape.length === 4 ? w.shape[0]! : 1;
	const channels = w.shape.at(-1)!;
	const down = along(height, kernel, x.shape.length === 4 ? stride : 1);
	const across = along(width, kernel, stride);
	const repeats = gain ? gain.shape[0]! / n : 1;
	const shape =
		x.shape.length === 4
			? [n * repeats, down.count, across.count, channels]
			: [...x.shape.slice(0, -1), channels];
	const run = kernel * inside;
	const { address, makeOutput, scratch, packed, runner } = kernels;
	const out = makeOutput(shape);
	const framed = { height: down.framed, width: across.framed };
	const plain = framed.height === height && framed.width === width && !activated && run % 2 === 0;
	const size = n * framed.height * framed.width * inside;
	// Behind the last number one more is read where a run is odd, and counts nothing.
	const frame = plain ? address(x) : scratch(size + 1);
	if (!plain) {
		const job = [address(x), frame, height, width, inside, down.before, across.before];
		const words = [...job, framed.height, framed.width, Number(activated), n * framed.height];
		runner.run('frame', words, n * framed.height);
	}
	const pixels = n * down.count * across.count;
	const tiles = Math.ceil(pixels / ROWS);
	const own = scratch(runner.threads * OWN);
	const linePitch = stride * framed.width * inside;
	runner.run(
		'products',
		[
			...[frame, packed(w, kernel, run), address(out), gain ? address(gain) : 0],
			...[onto ? address(onto) : 0, bits(keep)],
			onto ? util.sizeFromShape(onto.shape) / channels : 1,
			...[pixels, down.count * across.count, across.count, repeats, channels, kernel],
			...[run + (run % 2), framed.width * inside, stride * inside, linePitch],
			...[framed.height * framed.width * inside, TILES, own, 4 * OWN]
		],
		Math.ceil(tiles / TILES)
	);
	return out;
}

/** How many places a kernel has along one side, the side with its zeros, and how many of those come before. */
function along(side: number, kernel: number, stride: number) {
	const count = Math.ceil(side / stride);
	const zeros = Math.max(0, (count - 1) * stride + kernel - side);
	return { count, framed: side + zeros, before: Math.floor(zeros / 2) };
}

function asPictures(shape: number[]): [number, number, number, number] {
	if (shape.length === 4) return shape as [number, number, number, number];
	return [1, 1, util.sizeFromShape(shape.slice(0, -1)), shape.at(-1)!];
}
