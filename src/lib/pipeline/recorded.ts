import type { Denoiser } from '#lib/diffusion/denoiser.ts';
import { epsFromX0 } from '#lib/diffusion/predict.ts';
import type { Call, Frame } from '#lib/diffusion/sampler.ts';
import { walkWith } from './generate.ts';
import type { Recipe } from './recipe.ts';

/**
 * A stored run: the recipe and, in a second file, the network's clean guess at every call. Everything
 * else is computed from them again by the sampler itself, so its frames are those of a live run, to
 * within the rounding of x̂₀ to 8 bits (1/255). Samplers that magnify what two guesses differ by near
 * ᾱ = 0 (Heun, PLMS) magnify that rounding too.
 */
export interface Recording {
	recipe: Recipe;
	/** Numbers of one x. */
	size: number;
	/** Share of values whose x̂₀ was clipped, call by call. */
	clipped: number[];
	/** Model, backend and day, for the badge. */
	made: string;
	/** SHA-256 of the weights it was made with. */
	weights: string;
}

/** The frames of a recording; `guesses` is the second file, as fetched. Throws where it is not whole. */
export async function* replay(recording: Recording, guesses: Uint8Array): AsyncGenerator<Frame> {
	const { recipe, size, clipped } = recording;
	const length = clipped.length * size;
	// A server that knows gzip may have unpacked it on the way.
	const bytes = guesses.length === length ? guesses : await inflated(guesses);
	if (bytes.length !== length) {
		throw new Error(`the recording holds ${bytes.length} bytes, not the ${length} of its calls`);
	}
	// What was recorded is clipped already.
	yield* walkWith({ ...recipe, clip: false }, recalling(recording, bytes), size);
}

/** The clean guesses of a run as the second file, before compression. Throws unless x̂₀ was clipped. */
export function guessesOf(calls: readonly Call[]): Uint8Array<ArrayBuffer> {
	const size = calls[0]?.x.length ?? 0;
	const bytes = new Uint8Array(calls.length * size);
	calls.forEach(({ prediction: { x0, clipped } }, call) => {
		if (!x0 || clipped === undefined) {
			throw new Error(`the x̂₀ of call ${call} is not clipped to [−1, 1]: 8 bits cannot hold it`);
		}
		bytes.set(x0.map(toByte), call * size);
	});
	return changes(bytes, size);
}

/** Answers call after call what the network answered. */
function recalling({ size, clipped }: Recording, bytes: Uint8Array): Denoiser {
	const values = accumulated(bytes, size);
	let call = 0;
	return async (x, alphaBar) => {
		if (call >= clipped.length) throw new Error(`only ${clipped.length} calls were recorded`);
		const x0 = Float32Array.from(values.subarray(call * size, (call + 1) * size), fromByte);
		return { eps: epsFromX0(x, x0, alphaBar), x0, clipped: clipped[call++] };
	};
}

const toByte = (value: number): number => Math.round((value + 1) * 127.5);
const fromByte = (byte: number): number => byte / 127.5 - 1;

/** Guess after guess changes little: what changed (modulo 256) compresses far better. */
const changes = (bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(bytes, (byte, i) => byte - (bytes[i - size] ?? 0));

/** The inverse of `changes`. */
function accumulated(bytes: Uint8Array, size: number): Uint8Array {
	const values = Uint8Array.from(bytes);
	for (let i = size; i < values.length; i++) values[i]! += values[i - size]!;
	return values;
}

async function inflated(bytes: Uint8Array): Promise<Uint8Array> {
	const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
	const unpacked = packed.pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
