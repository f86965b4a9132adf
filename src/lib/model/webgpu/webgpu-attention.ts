import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { KernelCall } from './kernel-call.ts';
import { GROUP, run, type Program } from './program.ts';

/** Pixels and words that one can ask: their scores lie in a workgroup's own memory, of which every card has 16 kB. */
const MOST_ASKED = 1536;

/** A workgroup answers one pixel of one head: its invocations share the keys, then the channels of the answer. */
const program = (name: string, inputs: string[], answer: string): Program => ({
	name: `attention-${name}`,
	inputs,
	// Widths are counted in fours.
	uniforms: ['n', 'heads', 'pixels', 'words', 'width', 'groups'],
	code: `
var<workgroup> scores: array<f32, ${MOST_ASKED}>;
var<workgroup> lengths: array<f32, ${MOST_ASKED}>;
fn unit(squares: f32) -> f32 { return 1 / (sqrt(squares / f32(4 * uniforms.width)) + 1e-4); }
fn main(index: i32) {
	let group = min(index / ${GROUP}, uniforms.groups - 1);
	let mine = index % ${GROUP};
	let pixel = group % uniforms.pixels;
	let stack = group / uniforms.pixels;
	let n = stack % uniforms.n;
	let channels = uniforms.heads * uniforms.width;
	let first = stack / uniforms.n * uniforms.width;
	let pixelsFrom = n * uniforms.pixels * 3 * channels + first;
	let wordsFrom = stack * uniforms.words * uniforms.width;
	let query = pixelsFrom + pixel * 3 * channels;
	let place = pixel * 3 * channels + first;
	let keys = uniforms.pixels + uniforms.words;
	var squares = 0.0;
	for (var i = 0; i < uniforms.width; i++) {
		let q = asked[query + i] + here[place + i];
		squares += dot(q, q);
	}
	let scale = unit(squares) / sqrt(f32(4 * uniforms.width));
	for (var j = mine; j < keys; j += ${GROUP}) {
		var score = 0.0;
		var keySquares = 0.0;
		var valueSquares = 0.0;
		for (var i = 0; i < uniforms.width; i++) {
			let q = asked[query + i] + here[place + i];
			if (j < uniforms.pixels) {
				let k = asked[pixelsFrom + (3 * j + 1) * channels + i];
				let v = asked[pixelsFrom + (3 * j + 2) * channels + i];
				score += dot(q, k);
				keySquares += dot(k, k);
				valueSquares += dot(v, v);
			} else {
				score += dot(q, key[wordsFrom + (j - uniforms.pixels) * uniforms.width + i]);
			}
		}
		let inside = j < uniforms.pixels;
		let at = stack * keys + j;
		scores[j] = score * scale * select(1.0, unit(keySquares), inside) + maskBias[at / 4][at % 4];
		lengths[j] = select(1.0, unit(valueSquares), inside);
	}
	workgroupBarrier();
	var most = scores[0];
	for (var j = 1; j < keys; j++) { most = max(most, scores[j]); }
	workgroupBarrier();
	for (var j = mine; j < keys; j += ${GROUP}) { scores[j] = exp(scores[j] - most); }
	workgroupBarrier();
	var total = 0.0;
	for (var j = 0; j < keys; j++) { total += scores[j]; }
${answer}
}`
});

const toldProgram = program(
	'told',
	['asked', 'here', 'key', 'maskBias', 'value'],
	`	for (var c = mine; c < uniforms.width; c += ${GROUP}) {
		var y = vec4<f32>();
		for (var j = 0; j < keys; j++) {
			let share = scores[j] * lengths[j];
			if (j < uniforms.pixels) {
				y += share * asked[pixelsFrom + (3 * j + 2) * channels + c];
			} else {
				y += share * value[wordsFrom + (j - uniforms.pixels) * uniforms.width + c];
			}
		}
		result[(n * uniforms.pixels + pixel) * channels + first + c] = y / total;
	}`
);

const rowsProgram = program(
	'rows',
	// A program may be handed nothing that it does not read.
	['asked', 'here', 'key', 'maskBias'],
	`	for (var j = mine; 4 * j < keys; j += ${GROUP}) {
		let four = vec4<f32>(scores[4 * j], scores[4 * j + 1], scores[4 * j + 2], scores[4 * j + 3]);
		result[group * (keys / 4) + j] = four / total;
	}`
);

/**
 * `asked` (N, pixels, 3·channels), `here` (1, pixels, 3·channels), `key` and `value` (heads·N, words, width), `maskBias`
 * (heads·N, 1, pixels + words) → (N, pixels, channels) and, where `weights` are wanted, the rows of the softmax.
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
	if (pixels + words > MOST_ASKED) {
		throw new Error(`${pixels + words} pixels and words are asked, ${MOST_ASKED} at most can be`);
	}
	const groups = stacks * pixels;
	const told = { n, heads: stacks / n, pixels, words, width: width / 4, groups };
	const asking = [asked, here, key, maskBias];
	const answer = (program: Program, read: TensorInfo[], shape: number[]) =>
		run(backend, program, read, told, groups * GROUP, shape);
	const mixed = answer(toldProgram, [...asking, value], [n, pixels, all / 3]);
	return weights ? [mixed, answer(rowsProgram, asking, [stacks, pixels, pixels + words])] : [mixed];
}
