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

/** SiLU of the number that was just written, behind all of them, where it is asked for. */
const andSilu = (activated: boolean): string =>
	activated
		? 'let own = result[index]; result[uniforms.count + index] = own / (1 + exp(-own));'
		: '';

const unitProgram = (activated: boolean): Program => ({
	name: `unit-${activated}`,
	inputs: ['x'],
	uniforms: ['count', 'channels'],
	andSilu: activated,
	code: `
fn main(index: i32) {
	if (index >= uniforms.count) { return; }
	let start = index / uniforms.channels * uniforms.channels;
	var squares = 0.0;
	for (var i = 0; i < uniforms.channels; i++) { squares += dot(x[start + i], x[start + i]); }
	result[index] = x[index] / (sqrt(squares / f32(4 * uniforms.channels)) + 1e-4);
	${andSilu(activated)}
}`
});

/** x with root mean square 1 along its last axis. */
export function pixelNormKernel({
	inputs: { x },
	attrs: { activated },
	backend
}: KernelCall<'x', { activated: boolean }>) {
	const [count, channels] = [fours(x.shape), x.shape.at(-1)! / 4];
	return run(backend, unitProgram(activated), [x], { count, channels }, count, x.shape);
}

/** A pixel of x is `times`² of the answer: all of them alike, or each with its own part of the channels. */
const joinProgram = (activated: boolean): Program => ({
	name: `join-${activated}`,
	inputs: ['x', 'y'],
	uniforms: [
		...['count', 'times', 'parts', 'xPictures', 'yPictures', 'height', 'width'],
		...['xChannels', 'yChannels']
	],
	andSilu: activated,
	code: `
fn main(index: i32) {
	if (index >= uniforms.count) { return; }
	let channels = uniforms.xChannels + uniforms.yChannels;
	let c = index % channels;
	let column = index / channels % uniforms.width;
	let row = index / channels / uniforms.width % uniforms.height;
	let n = index / channels / uniforms.width / uniforms.height;
	let times = uniforms.times;
	if (c < uniforms.xChannels) {
		let line = n % uniforms.xPictures * (uniforms.height / times) + row / times;
		let spot = line * (uniforms.width / times) + column / times;
		let part = (row % times * times + column % times) % uniforms.parts;
		result[index] = x[(spot * uniforms.parts + part) * uniforms.xChannels + c];
	} else {
		let spot = (n % uniforms.yPictures * uniforms.height + row) * uniforms.width + column;
		result[index] = y[spot * uniforms.yChannels + c - uniforms.xChannels];
	}
	${andSilu(activated)}
}`
});

type Join = KernelCall<'x' | 'y', { doubled: boolean; activated: boolean }>;

/** x and y (N or 1, H, W, C) side by side in their channels, x `doubled` in size first. */
export const webgpuJoin = ({ inputs, attrs: { doubled, activated }, backend }: Join) =>
	join(inputs, { times: doubled ? 2 : 1, parts: 1, activated }, backend);

/** The same with x (N or 1, H/2, W/2, 4·C), each of whose pixels is four. */
export const webgpuUnpatchedJoin = ({ inputs, backend }: KernelCall<'x' | 'y'>) =>
	join(inputs, { times: 2, parts: 4, activated: false }, backend);

function join(
	{ x, y }: Join['inputs'],
	{ times, parts, activated }: { times: number; parts: number; activated: boolean },
	backend: Join['backend']
) {
	const [yPictures, height, width, inside] = y.shape as [number, number, number, number];
	const [xPictures, own] = [x.shape[0]!, x.shape[3]! / parts];
	const shape = [Math.max(xPictures, yPictures), height, width, own + inside];
	const count = fours(shape);
	const sizes = { xChannels: own / 4, yChannels: inside / 4 };
	const told = { count, times, parts, xPictures, yPictures, height, width, ...sizes };
	return run(backend, joinProgram(activated), [x, y], told, count, shape);
}
