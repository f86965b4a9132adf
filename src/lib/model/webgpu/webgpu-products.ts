import type { KernelCall } from './kernel-call.ts';
import { run, type Program } from './program.ts';

/**
 * Convolution and matrix product, which is a convolution with a 1x1 kernel, in one program: an
 * invocation makes four neighbouring pixels of four channels, in registers. tfjs' own kernels are
 * tiled through shared memory and specialised to shapes; for pictures this small that costs more than
 * it brings, and compiling some twenty of them is most of the time to the first picture.
 */
const program: Program = {
	name: 'products',
	inputs: ['x', 'w'],
	uniforms: [
		...['n', 'inHeight', 'inWidth', 'inChannels', 'height', 'width', 'channels'],
		...['kernel', 'stride', 'pad', 'perRow']
	],
	// Channels are counted in fours.
	code: `
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
	let out = ((n * uniforms.height + row) * uniforms.width + column) * next + c;
	result[out] = y0;
	if (column + 1 < uniforms.width) { result[out + next] = y1; }
	if (column + 2 < uniforms.width) { result[out + 2 * next] = y2; }
	if (column + 3 < uniforms.width) { result[out + 3 * next] = y3; }
}`
};

type Shape4 = [number, number, number, number];

/**
 * x (N, H, W, in) and w (kernel, kernel, in, out), zeros around x so that stride 1 keeps its size; or
 * rows x (M, in) and w (in, out); or stacks of both, (N, M, in) and (N, in, out).
 * Channels in and out are multiples of four.
 */
export function productsKernel({
	inputs: { x, w },
	attrs: { stride = 1 },
	backend
}: KernelCall<'x' | 'w', { stride?: number }>) {
	const [n, inHeight, inWidth, inside] = asPictures(x.shape);
	const kernel = w.shape.length === 4 ? w.shape[0]! : 1;
	const [inChannels, channels] = [inside / 4, w.shape.at(-1)! / 4];
	const [height, width] = [Math.ceil(inHeight / stride), Math.ceil(inWidth / stride)];
	const uniforms = {
		...{ n, inHeight, inWidth, inChannels, height, width, channels, kernel, stride },
		pad: Math.floor((kernel - stride) / 2),
		perRow: w.shape.length === 3 ? 4 * inChannels * channels : 0
	};
	const count = n * height * Math.ceil(width / 4) * channels;
	const shape = [
		...(x.shape.length === 4 ? [n, height, width] : x.shape.slice(0, -1)),
		4 * channels
	];
	return run(backend, program, [x, w], uniforms, count, shape);
}

function asPictures(shape: number[]): Shape4 {
	if (shape.length === 4) return shape as Shape4;
	return [shape.length === 3 ? shape[0]! : 1, 1, shape.at(-2)!, shape.at(-1)!];
}
