import { util } from '@tensorflow/tfjs-core';
import type { KernelCall } from './kernel-call.ts';
import { siluKernel } from './pointwise.ts';
import { run, type Program } from './program.ts';

/** What becomes of four channels `y` of an answer: in `picture`, from `channel`, the `at`-th four of all. */
const END = {
	as: { input: undefined, code: 'y' },
	gain: { input: 'gain', code: 'silu(y * gain[picture * uniforms.channels + channel])' },
	onto: { input: 'onto', code: 'uniforms.keep * onto[at % uniforms.ontoSize] + y' }
};

/**
 * Convolution and matrix product, which is a convolution with a 1x1 kernel, in one program: an
 * invocation makes four neighbouring pixels of four channels, in registers. tfjs' own kernels are
 * tiled through shared memory and specialised to shapes; for pictures this small that costs more than
 * it brings, and compiling some twenty of them is most of the time to the first picture.
 */
const program = (end: keyof typeof END): Program => ({
	name: `products-${end}`,
	inputs: ['x', 'w', ...(END[end].input ? [END[end].input] : [])],
	uniforms: [
		...['n', 'inHeight', 'inWidth', 'inChannels', 'height', 'width', 'channels'],
		...['kernel', 'stride', 'pad', 'perRow', 'repeats', 'ontoSize']
	],
	fractions: ['keep'],
	// Channels are counted in fours.
	code: `
fn silu(x: vec4<f32>) -> vec4<f32> { return x / (1 + exp(-x)); }
fn end(y: vec4<f32>, picture: i32, channel: i32, at: i32) -> vec4<f32> { return ${END[end].code}; }
fn main(index: i32) {
	let tiles = (uniforms.width + 3) / 4;
	let c = index % uniforms.channels;
	let column = (index / uniforms.channels) % tiles * 4;
	let row = index / uniforms.channels / tiles % uniforms.height;
	let n = index / uniforms.channels / tiles / uniforms.height;
	if (n >= uniforms.n) { return; }
	let next = uniforms.channels;
	var y0 = vec4<f32>();
	var y1 = vec4<f32>();
	var y2 = vec4<f32>();
	var y3 = vec4<f32>();
	for (var dy = 0; dy < uniforms.kernel; dy++) {
		let inRow = row * uniforms.stride + dy - uniforms.pad;
		if (inRow < 0 || inRow >= uniforms.inHeight) { continue; }
		let line = (n * uniforms.inHeight + inRow) * uniforms.inWidth;
		for (var dx = 0; dx < uniforms.kernel; dx++) {
			let columns = (column + vec4<i32>(0, 1, 2, 3)) * uniforms.stride + dx - uniforms.pad;
			let last = vec4<i32>(uniforms.inWidth - 1);
			// A column outside is read at the nearest one inside, and counts nothing.
			let counts = vec4<f32>((columns >= vec4<i32>()) & (columns <= last));
			let at = (line + clamp(columns, vec4<i32>(), last)) * uniforms.inChannels;
			var k = c + n * uniforms.perRow + (dy * uniforms.kernel + dx) * 4 * uniforms.inChannels * next;
			for (var i = 0; i < uniforms.inChannels; i++) {
				let w0 = w[k];
				let w1 = w[k + next];
				let w2 = w[k + 2 * next];
				let w3 = w[k + 3 * next];
				k += 4 * next;
				let x0 = counts.x * x[at.x + i];
				let x1 = counts.y * x[at.y + i];
				let x2 = counts.z * x[at.z + i];
				let x3 = counts.w * x[at.w + i];
				y0 += x0.x * w0 + x0.y * w1 + x0.z * w2 + x0.w * w3;
				y1 += x1.x * w0 + x1.y * w1 + x1.z * w2 + x1.w * w3;
				y2 += x2.x * w0 + x2.y * w1 + x2.z * w2 + x2.w * w3;
				y3 += x3.x * w0 + x3.y * w1 + x3.z * w2 + x3.w * w3;
			}
		}
	}
	for (var r = 0; r < uniforms.repeats; r++) {
		let picture = n * uniforms.repeats + r;
		let out = ((picture * uniforms.height + row) * uniforms.width + column) * next + c;
		result[out] = end(y0, picture, c, out);
		if (column + 1 < uniforms.width) { result[out + next] = end(y1, picture, c, out + next); }
		if (column + 2 < uniforms.width) { result[out + 2 * next] = end(y2, picture, c, out + 2 * next); }
		if (column + 3 < uniforms.width) { result[out + 3 * next] = end(y3, picture, c, out + 3 * next); }
	}
}`
});

/**
 * x (N, H, W, in) and w (kernel, kernel, in, out), zeros around x so that stride 1 keeps its size; or
 * rows x (M, in) and w (in, out); or stacks of both, (N, M, in) and (N, in, out). With all that layers.ts has it do besides.
 * Channels in and out are multiples of four.
 */
export function productsKernel({
	inputs,
	attrs: { stride = 1, activated = false, keep = 1 },
	backend
}: KernelCall<'x' | 'w', { stride?: number; activated?: boolean; keep?: number }>) {
	const { x, w, gain, onto } = inputs;
	const [n, inHeight, inWidth, inside] = asPictures(x.shape);
	const kernel = w.shape.length === 4 ? w.shape[0]! : 1;
	const [inChannels, channels] = [inside / 4, w.shape.at(-1)! / 4];
	const [height, width] = [Math.ceil(inHeight / stride), Math.ceil(inWidth / stride)];
	const repeats = gain ? gain.shape[0]! / n : 1;
	const told = {
		...{ n, inHeight, inWidth, inChannels, height, width, channels, kernel, stride },
		pad: Math.floor((kernel - stride) / 2),
		perRow: w.shape.length === 3 ? 4 * inChannels * channels : 0,
		...{ repeats, ontoSize: onto ? util.sizeFromShape(onto.shape) / 4 : 1, keep }
	};
	const count = n * height * Math.ceil(width / 4) * channels;
	const shape = [
		...(x.shape.length === 4 ? [n * repeats, height, width] : x.shape.slice(0, -1)),
		4 * channels
	];
	const besides = gain ?? onto;
	const end = gain ? 'gain' : onto ? 'onto' : 'as';
	// Not in the program: there every number of x is met once for each channel and place of the kernel.
	const taken = activated ? siluKernel({ inputs: { x }, attrs: {}, backend }) : x;
	const answer = run(
		backend,
		program(end),
		[taken, w, ...(besides ? [besides] : [])],
		told,
		count,
		shape
	);
	if (activated) backend.disposeData(taken.dataId);
	return answer;
}

function asPictures(shape: number[]): [number, number, number, number] {
	if (shape.length === 4) return shape as [number, number, number, number];
	return [shape.length === 3 ? shape[0]! : 1, 1, shape.at(-2)!, shape.at(-1)!];
}
