import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { KernelCall } from './kernel-call.ts';
import { run, type Program } from './program.ts';

/** Widths and keys, which are pixels and words, are counted in fours; a stack is one head of one of N. */
const UNIFORMS = ['count', 'n', 'heads', 'pixels', 'words', 'width'];

/** Where an invocation is in what it reads, given its `stack` and `pixel`. */
const PLACE = `
	let keys = (uniforms.pixels + uniforms.words) / 4;
	let n = stack % uniforms.n;
	let channels = uniforms.heads * uniforms.width;
	let first = stack / uniforms.n * uniforms.width;
	let next = 3 * channels;
	let pixelsFrom = n * uniforms.pixels * next + first;`;

/**
 * How much a pixel asks of four keys; in a row behind each stack's pixels, what the length of four keys' values is one over.
 * No invocation waits for others: adapters in software take long over that.
 */
const askedProgram: Program = {
	name: 'attention-asked',
	inputs: ['asked', 'here', 'key', 'maskBias'],
	uniforms: UNIFORMS,
	code: `
fn unit(squares: vec4<f32>) -> vec4<f32> { return 1 / (sqrt(squares / f32(4 * uniforms.width)) + 1e-4); }
fn main(index: i32) {
	if (index >= uniforms.count) { return; }
	let fours = (uniforms.pixels + uniforms.words) / 4;
	let j = 4 * (index % fours);
	let pixel = index / fours % (uniforms.pixels + 1);
	let stack = index / fours / (uniforms.pixels + 1);${PLACE}
	let isPixels = j < uniforms.pixels;
	let k = pixelsFrom + j * next + channels;
	var squares = vec4<f32>();
	if (pixel == uniforms.pixels) {
		let v = k + channels;
		for (var i = v; isPixels && i < v + uniforms.width; i++) {
			let v0 = asked[i];
			let v1 = asked[i + next];
			let v2 = asked[i + 2 * next];
			let v3 = asked[i + 3 * next];
			squares += vec4<f32>(dot(v0, v0), dot(v1, v1), dot(v2, v2), dot(v3, v3));
		}
		result[index] = select(vec4<f32>(1), unit(squares), isPixels);
		return;
	}
	let query = pixelsFrom + pixel * next;
	let place = pixel * next + first;
	let word = (stack * uniforms.words + j - uniforms.pixels) * uniforms.width;
	var own = 0.0;
	var score = vec4<f32>();
	for (var i = 0; i < uniforms.width; i++) {
		let q = asked[query + i] + here[place + i];
		own += dot(q, q);
		if (isPixels) {
			let k0 = asked[k + i];
			let k1 = asked[k + i + next];
			let k2 = asked[k + i + 2 * next];
			let k3 = asked[k + i + 3 * next];
			score += vec4<f32>(dot(q, k0), dot(q, k1), dot(q, k2), dot(q, k3));
			squares += vec4<f32>(dot(k0, k0), dot(k1, k1), dot(k2, k2), dot(k3, k3));
		} else {
			let at = word + i;
			let width = uniforms.width;
			score += vec4<f32>(
				dot(q, key[at]), dot(q, key[at + width]), dot(q, key[at + 2 * width]), dot(q, key[at + 3 * width])
			);
		}
	}
	let scale = unit(vec4<f32>(own)) / sqrt(f32(4 * uniforms.width));
	result[index] = score * scale * select(vec4<f32>(1), unit(squares), isPixels) + maskBias[stack * keys + j / 4];
}`
};

/** Of a row of `scores`, what the softmax subtracts and divides by. */
const SOFTMAX = `
	let row = (stack * (uniforms.pixels + 1) + pixel) * keys;
	var most = scores[row];
	for (var j = 1; j < keys; j++) { most = max(most, scores[row + j]); }
	let top = max(max(most.x, most.y), max(most.z, most.w));
	var sums = vec4<f32>();
	for (var j = 0; j < keys; j++) { sums += exp(scores[row + j] - top); }
	let total = sums.x + sums.y + sums.z + sums.w;`;

/** Four channels of what a pixel is told. */
const toldProgram: Program = {
	name: 'attention-told',
	inputs: ['scores', 'asked', 'value'],
	uniforms: UNIFORMS,
	code: `
fn main(index: i32) {
	if (index >= uniforms.count) { return; }
	let c = index % uniforms.width;
	let pixel = index / uniforms.width % uniforms.pixels;
	let stack = index / uniforms.width / uniforms.pixels;${PLACE}${SOFTMAX}
	let lengths = (stack * (uniforms.pixels + 1) + uniforms.pixels) * keys;
	var y = vec4<f32>();
	for (var j = 0; j < keys; j++) {
		let share = exp(scores[row + j] - top) * scores[lengths + j];
		if (4 * j < uniforms.pixels) {
			let v = pixelsFrom + 4 * j * next + 2 * channels + c;
			y += share.x * asked[v] + share.y * asked[v + next] + share.z * asked[v + 2 * next] + share.w * asked[v + 3 * next];
		} else {
			let width = uniforms.width;
			let v = (stack * uniforms.words + 4 * j - uniforms.pixels) * width + c;
			y += share.x * value[v] + share.y * value[v + width] + share.z * value[v + 2 * width] + share.w * value[v + 3 * width];
		}
	}
	result[(n * uniforms.pixels + pixel) * channels + first + c] = y / total;
}`
};

/** Four of a softmax's row. */
const rowsProgram: Program = {
	name: 'attention-rows',
	inputs: ['scores'],
	uniforms: UNIFORMS,
	code: `
fn main(index: i32) {
	if (index >= uniforms.count) { return; }
	let keys = (uniforms.pixels + uniforms.words) / 4;
	let pixel = index / keys % uniforms.pixels;
	let stack = index / keys / uniforms.pixels;${SOFTMAX}
	result[index] = exp(scores[row + index % keys] - top) / total;
}`
};

/**
 * `asked` (N, pixels, 3·channels), `here` (1, pixels, 3·channels), `key` and `value` (heads·N, words, width), `maskBias`
 * (heads·N, 1, pixels + words) → (N, pixels, channels) and, where `weights` are wanted, the rows of the softmax. Pixels and
 * words are multiples of four.
 */
export function webgpuAttention({
	inputs: { asked, here, key, value, maskBias },
	attrs: { weights },
	backend
}: KernelCall<
	'asked' | 'here' | 'key' | 'value' | 'maskBias',
	{ weights: boolean }
>): TensorInfo[] {
	const [n, pixels, all] = asked.shape as [number, number, number];
	const [stacks, words, width] = key.shape as [number, number, number];
	const keys = pixels + words;
	const sizes = { n, heads: stacks / n, pixels, words, width: width / 4 };
	const answer = (program: Program, read: TensorInfo[], count: number, shape: number[]) =>
		run(backend, program, read, { ...sizes, count }, count, shape);
	const rows = stacks * (pixels + 1);
	const asking = [asked, here, key, maskBias];
	const scores = answer(askedProgram, asking, (rows * keys) / 4, [rows, keys]);
	const told = [scores, asked, value];
	const mixed = answer(toldProgram, told, (stacks * pixels * width) / 4, [n, pixels, all / 3]);
	const shares = weights && answer(rowsProgram, [scores], (stacks * pixels * keys) / 4, [stacks, pixels, keys]); // prettier-ignore
	backend.disposeData(scores.dataId);
	return shares ? [mixed, shares] : [mixed];
}
