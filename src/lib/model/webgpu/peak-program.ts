import type { KernelCall } from './kernel-call.ts';
import { run, type Program } from './program.ts';

/** Answers that are kept; more invocations write over them. */
const KEPT = 1024;

const peakProgram: Program = {
	name: 'peak',
	inputs: ['x'],
	uniforms: ['rounds'],
	code: `
fn main(index: i32) {
	let a = vec4f(0.999);
	let b = x[0];
	var c = array<vec4f, 8>(b, b + 1, b + 2, b + 3, b + 4, b + 5, b + 6, b + 7);
	for (var i = 0; i < uniforms.rounds; i++) {
		c[0] = fma(a, c[0], b);
		c[1] = fma(a, c[1], b);
		c[2] = fma(a, c[2], b);
		c[3] = fma(a, c[3], b);
		c[4] = fma(a, c[4], b);
		c[5] = fma(a, c[5], b);
		c[6] = fma(a, c[6], b);
		c[7] = fma(a, c[7], b);
	}
	result[index % ${KEPT}] = c[0] + c[1] + c[2] + c[3] + c[4] + c[5] + c[6] + c[7];
}`
};

/** In each of `chunks` invocations `rounds` times eight times four numbers multiplied and added; x (4). */
export const webgpuPeak = ({
	inputs: { x },
	attrs: { rounds, chunks },
	backend
}: KernelCall<'x', { rounds: number; chunks: number }>) =>
	run(backend, peakProgram, [x], { rounds }, chunks, [4 * KEPT]);
