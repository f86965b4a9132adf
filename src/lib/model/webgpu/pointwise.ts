import { util } from '@tensorflow/tfjs-core';
import type { KernelCall } from './kernel-call.ts';
import { run, type Program } from './program.ts';

const fours = (shape: number[]): number => util.sizeFromShape(shape) / 4;

const siluProgram: Program = {
	name: 'silu',
	inputs: ['x'],
	uniforms: ['count'],
	code: `
fn main(index: i32) {
	if (index >= uniforms.count) { return; }
	let y = x[index];
	result[index] = y / (1 + exp(-y));
}`
};

/** x·sigmoid(x). */
export function siluKernel({ inputs: { x }, backend }: KernelCall<'x'>) {
	const count = fours(x.shape);
	return run(backend, siluProgram, [x], { count }, count, x.shape);
}

const gainedProgram: Program = {
	name: 'gained',
	inputs: ['x', 'gain'],
	uniforms: ['count', 'size', 'row', 'channels'],
	code: `
fn main(index: i32) {
	if (index >= uniforms.count) { return; }
	let n = index / uniforms.row;
	let y = x[index % uniforms.size] * gain[n * uniforms.channels + index % uniforms.channels];
	result[index] = y / (1 + exp(-y));
}`
};

/** SiLU of x (N or 1, H, W, C) times `gain` (N, 1, 1, C). */
export function siluGainKernel({ inputs: { x, gain }, backend }: KernelCall<'x' | 'gain'>) {
	const shape = [gain.shape[0]!, ...x.shape.slice(1)];
	const count = fours(shape);
	const row = fours(x.shape.slice(1));
	const uniforms = { count, size: fours(x.shape), row, channels: fours(gain.shape.slice(1)) };
	return run(backend, gainedProgram, [x, gain], uniforms, count, shape);
}

const unitProgram: Program = {
	name: 'unit',
	inputs: ['x'],
	uniforms: ['count', 'channels'],
	code: `
fn main(index: i32) {
	if (index >= uniforms.count) { return; }
	let start = index / uniforms.channels * uniforms.channels;
	var squares = 0.0;
	for (var i = 0; i < uniforms.channels; i++) { squares += dot(x[start + i], x[start + i]); }
	result[index] = x[index] / (sqrt(squares / f32(4 * uniforms.channels)) + 1e-4);
}`
};

/** x with root mean square 1 along its last axis. */
export function pixelNormKernel({ inputs: { x }, backend }: KernelCall<'x'>) {
	const count = fours(x.shape);
	return run(backend, unitProgram, [x], { count, channels: x.shape.at(-1)! / 4 }, count, x.shape);
}

const joinProgram: Program = {
	name: 'join',
	inputs: ['x', 'y'],
	uniforms: [
		'count',
		'times',
		'xPictures',
		'yPictures',
		'height',
		'width',
		'xChannels',
		'yChannels'
	],
	code: `
fn main(index: i32) {
	if (index >= uniforms.count) { return; }
	let channels = uniforms.xChannels + uniforms.yChannels;
	let c = index % channels;
	let column = index / channels % uniforms.width;
	let row = index / channels / uniforms.width % uniforms.height;
	let n = index / channels / uniforms.width / uniforms.height;
	if (c < uniforms.xChannels) {
		let line = n % uniforms.xPictures * (uniforms.height / uniforms.times) + row / uniforms.times;
		let spot = line * (uniforms.width / uniforms.times) + column / uniforms.times;
		result[index] = x[spot * uniforms.xChannels + c];
	} else {
		let spot = (n % uniforms.yPictures * uniforms.height + row) * uniforms.width + column;
		result[index] = y[spot * uniforms.yChannels + c - uniforms.xChannels];
	}
}`
};

/** x and y (N or 1, H, W, C) side by side in their channels, x `doubled` in size first. */
export function joinKernel({
	inputs: { x, y },
	attrs: { doubled },
	backend
}: KernelCall<'x' | 'y', { doubled: boolean }>) {
	const [yPictures, height, width, inside] = y.shape as [number, number, number, number];
	const xPictures = x.shape[0]!;
	const shape = [Math.max(xPictures, yPictures), height, width, x.shape[3]! + inside];
	const count = fours(shape);
	const sizes = { xChannels: x.shape[3]! / 4, yChannels: inside / 4 };
	const told = { count, times: doubled ? 2 : 1, xPictures, yPictures, height, width, ...sizes };
	return run(backend, joinProgram, [x, y], told, count, shape);
}
