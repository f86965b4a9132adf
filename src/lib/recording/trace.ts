import type { Call, Frame } from '#lib/diffusion/sampler.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';

/** What a trace says of itself, before its `frames`. */
export interface TraceHead {
	format: 'from-static trace 1';
	/** What draws the same again. */
	recipe: Recipe;
	/** The model's name and the SHA-256 of its weights. */
	model: { name: string; weights: string };
	/** Or `recorded`, where the numbers come from a stored run. */
	backend: string;
	/** Height, width, channels of every array. */
	shape: [number, number, number];
}

/** An array of a trace: what it is like, and all of it. */
export interface TracedArray {
	least: number;
	most: number;
	mean: number;
	/** Standard deviation. */
	std: number;
	/** Every number, little-endian float32 in base64. In Python: np.frombuffer(b64decode(s), '<f4'). */
	float32: string;
}

/** A frame as JSON; the arrays are those of Frame, with next = mu + sigma·z. */
export interface TracedFrame {
	step: number;
	/** ᾱ before and after. */
	from: number;
	to: number;
	sigma: number;
	/** Every evaluation of the network. The first is of `x`, and answers `eps`; others have their own. */
	calls: { alphaBar: number; clipped?: number; x?: TracedArray; eps?: TracedArray }[];
	x: TracedArray;
	eps: TracedArray;
	x0: TracedArray;
	mu: TracedArray;
	z: TracedArray;
	next: TracedArray;
}

export const traced = (frame: Frame): TracedFrame => ({
	step: frame.step,
	from: frame.from,
	to: frame.to,
	sigma: frame.sigma,
	calls: frame.calls.map(tracedCall),
	x: tracedArray(frame.x),
	eps: tracedArray(frame.eps),
	x0: tracedArray(frame.x0),
	mu: tracedArray(frame.mu),
	z: tracedArray(frame.z),
	next: tracedArray(frame.next)
});

const tracedCall = ({ x, alphaBar, prediction }: Call, which: number) => ({
	alphaBar,
	...(prediction.clipped !== undefined && { clipped: prediction.clipped }),
	...(which > 0 && { x: tracedArray(x), eps: tracedArray(prediction.eps) })
});

function tracedArray(values: Float32Array): TracedArray {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
	return {
		least: values.reduce((a, b) => Math.min(a, b), Infinity),
		most: values.reduce((a, b) => Math.max(a, b), -Infinity),
		mean,
		std: Math.sqrt(variance),
		float32: base64(new Uint8Array(values.buffer, values.byteOffset, values.byteLength))
	};
}

/** The numbers of a traced array. */
export function numbersOf({ float32 }: TracedArray): Float32Array {
	const bytes = Uint8Array.from(atob(float32), (character) => character.charCodeAt(0));
	return new Float32Array(bytes.buffer);
}

/** Bytes that become one argument each; a multiple of 3, so that parts can be joined. */
const PART = 0x3000;

function base64(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += PART) {
		parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PART))));
	}
	return parts.join('');
}
