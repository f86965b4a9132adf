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
