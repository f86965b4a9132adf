import { util } from '@tensorflow/tfjs-core';
import type { KernelCall } from './kernel-call.ts';
import { siluKernel } from './pointwise.ts';
import { isFollowedBySilu, run, type Program } from './program.ts';

/** What becomes of four channels `y` of an answer: in `picture`, from `channel`, the `at`-th four of all. */
const END = {
	as: { inputs: [], code: 'y' },
	gain: {
		inputs: ['gain'],
		code: 'silu(y * gain[picture * uniforms.gainRow + uniforms.gainFrom + channel])'
	},
	onto: { inputs: ['onto'], code: 'uniforms.keep * onto[at % uniforms.ontoSize] + y' },
	through: { inputs: ['onto', 'through'], code: 'y' },
	near: { inputs: [], code: 'y + 1' }
};

/** What of x is multiplied, from the four numbers `i` on. */
const START = {
	as: 'x[i]',
	silu: 'silu(x[i])',
	/** The mean of four pixels, of which that is the first. */
	halved: 'mean(i)'
};

const MEAN = `
fn mean(i: i32) -> vec4<f32> {
	let below = i + uniforms.inWidth * uniforms.inChannels;
	return (x[i] + x[i + uniforms.inChannels] + x[below] + x[below + uniforms.inChannels]) / 4;
}`;

/** Adds to y0 … y3 the products of four pixels, whose channels begin at the four numbers `at`, with the weights that begin at `k`. */
const sums = (take: string, weights: string, channels: string): string => `
			for (var i = 0; i < ${channels}; i++) {
				let w0 = ${weights}[k];
				let w1 = ${weights}[k + next];
				let w2 = ${weights}[k + 2 * next];
				let w3 = ${weights}[k + 3 * next];
				k += 4 * next;
				let x0 = counts.x * ${take.replace(/\bi\b/, 'at.x + i')};
				let x1 = counts.y * ${take.replace(/\bi\b/, 'at.y + i')};
				let x2 = counts.z * ${take.replace(/\bi\b/, 'at.z + i')};
				let x3 = counts.w * ${take.replace(/\bi\b/, 'at.w + i')};
				y0 += x0.x * w0 + x0.y * w1 + x0.z * w2 + x0.w * w3;
				y1 += x1.x * w0 + x1.y * w1 + x1.z * w2 + x1.w * w3;
				y2 += x2.x * w0 + x2.y * w1 + x2.z * w2 + x2.w * w3;
				y3 += x3.x * w0 + x3.y * w1 + x3.z * w2 + x3.w * w3;
			}`;

/** A convolution of `onto` with a 1x1 kernel, to begin with. */
const THROUGH = `
	{
		let columns = column + vec4<i32>(0, 1, 2, 3);
		let counts = vec4<f32>(1);
		let line = (n * uniforms.height + row) * uniforms.width;
		let at = (line + min(columns, vec4<i32>(uniforms.width - 1))) * uniforms.ontoChannels;
		var k = c;${sums('onto[i]', 'through', 'uniforms.ontoChannels')}
	}`;

/**
 * Convolution and matrix product, which is a convolution with a 1x1 kernel, in one program: an
 * invocation makes four neighbouring pixels of four channels, in registers. tfjs' own kernels are
 * tiled through shared memory and specialised to shapes; for pictures this small that costs more than
 * it brings, and compiling some twenty of them is most of the time to the first picture.
 */
const program = (start: keyof typeof START, end: keyof typeof END): Program => ({
	name: `products-${start}-${end}`,
	inputs: ['x', 'w', ...END[end].inputs],
	uniforms: [
		...['n', 'inHeight', 'inWidth', 'inChannels', 'height', 'width', 'channels'],
		...['kernel', 'stride', 'pad', 'perRow', 'xFrom', 'repeats'],
		...['gainRow', 'gainFrom', 'ontoSize', 'ontoChannels']
	],
	fractions: ['keep'],
	// Channels are counted in fours.
	code: `
fn silu(x: vec4<f32>) -> vec4<f32> { return x / (1 + exp(-x)); }
${start === 'halved' ? MEAN : ''}
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
	var y3 = vec4<f32>();${end === 'through' ? THROUGH : ''}
	for (var dy = 0; dy < uniforms.kernel; dy++) {
		let inRow = row * uniforms.stride + dy - uniforms.pad;
		if (inRow < 0 || inRow >= uniforms.inHeight) { continue; }
		let line = (n * uniforms.inHeight + inRow) * uniforms.inWidth;
		for (var dx = 0; dx < uniforms.kernel; dx++) {
			let columns = (column + vec4<i32>(0, 1, 2, 3)) * uniforms.stride + dx - uniforms.pad;
			let last = vec4<i32>(uniforms.inWidth - 1);
			// A column outside is read at the nearest one inside, and counts nothing.
			let counts = vec4<f32>((columns >= vec4<i32>()) & (columns <= last));
			let at = uniforms.xFrom + (line + clamp(columns, vec4<i32>(), last)) * uniforms.inChannels;
			var k = c + n * uniforms.perRow + (dy * uniforms.kernel + dx) * 4 * uniforms.inChannels * next;${sums(START[start], 'w', 'uniforms.inChannels')}
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

interface Attrs {
	stride?: number;
	activated?: boolean;
	keep?: number;
	gainFrom?: number;
	halved?: boolean;
}

/** Pixels up to which SiLU is taken anew for every channel that is made of them, instead of by a program of its own. */
const FEW = 8;

/**
 * x (N, H, W, in) and w (kernel, kernel, in, out), zeros around x so that stride 1 keeps its size; or
 * rows x (M, in) and w (in, out); or stacks of both, (N, M, in) and (N, in, out). With all that layers.ts has it do besides.
 * Channels in and out are multiples of four.
 */
export const productsKernel = ({ inputs, attrs, backend }: KernelCall<'x' | 'w', Attrs>) =>
	products(inputs, attrs, backend, inputs.through ? 'through' : inputs.gain ? 'gain' : inputs.onto ? 'onto' : 'as'); // prettier-ignore

/** All gains of a network at once: one more than the products of SiLU of x (N, in) and w (in, out). */
export const gainsKernel = ({ inputs, backend }: KernelCall<'x' | 'w'>) =>
	products(inputs, { activated: true }, backend, 'near');

/** Of x (N, 2·H, 2·W, in), the mean of every four pixels, by w (1, 1, in, out). */
export const halvedProductsKernel = ({ inputs, backend }: KernelCall<'x' | 'w'>) =>
	products(inputs, { stride: 2, halved: true }, backend, 'as');

function products(
	{ x, w, gain, onto, through }: KernelCall<'x' | 'w'>['inputs'],
	{ stride = 1, activated = false, keep = 1, gainFrom = 0, halved = false }: Attrs,
	backend: KernelCall<'x'>['backend'],
	end: keyof typeof END
) {
	const [n, inHeight, inWidth, inside] = asPictures(x.shape);
	const kernel = w.shape.length === 4 ? w.shape[0]! : 1;
	const [inChannels, channels] = [inside / 4, w.shape.at(-1)! / 4];
	const [height, width] = [Math.ceil(inHeight / stride), Math.ceil(inWidth / stride)];
	const repeats = gain ? gain.shape[0]! / n : 1;
	const fours = util.sizeFromShape(x.shape) / 4;
	const isReady = activated && isFollowedBySilu(x);
	const isFew = activated && !isReady && n * inHeight * inWidth <= FEW;
	// Not in the program where there are many: there every number of x is met once for each channel and place of the kernel.
	const before = activated && !isReady && !isFew;
	const taken = before ? siluKernel({ inputs: { x }, attrs: {}, backend }) : x;
	const told = {
		...{ n, inHeight, inWidth, inChannels, height, width, channels, kernel, stride },
		pad: Math.max(0, Math.floor((kernel - stride) / 2)),
		perRow: w.shape.length === 3 ? 4 * inChannels * channels : 0,
		xFrom: isReady ? fours : 0,
		...{ repeats, gainRow: (gain?.shape.at(-1) ?? 0) / 4, gainFrom: gainFrom / 4 },
		ontoSize: onto ? util.sizeFromShape(onto.shape) / 4 : 1,
		ontoChannels: (onto?.shape.at(-1) ?? 0) / 4,
		keep
	};
	const shape = [
		...(x.shape.length === 4 ? [n * repeats, height, width] : x.shape.slice(0, -1)),
		4 * channels
	];
	const besides = { gain, onto, through };
	const read = END[end].inputs.map((name) => besides[name as keyof typeof besides]!);
	const count = n * height * Math.ceil(width / 4) * channels;
	const using = program(halved ? 'halved' : isFew ? 'silu' : 'as', end);
	const answer = run(backend, using, [taken, w, ...read], told, count, shape);
	if (before) backend.disposeData(taken.dataId);
	return answer;
}

function asPictures(shape: number[]): [number, number, number, number] {
	if (shape.length === 4) return shape as [number, number, number, number];
	return [shape.length === 3 ? shape[0]! : 1, 1, shape.at(-2)!, shape.at(-1)!];
}
