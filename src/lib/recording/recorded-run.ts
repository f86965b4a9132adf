import type { Denoiser } from '#lib/diffusion/denoiser.ts';
import { epsFromX0 } from '#lib/diffusion/predict.ts';
import type { Call, Frame } from '#lib/diffusion/sampler.ts';
import { sample } from '#lib/pipeline/sample.ts';
import { deltaDecode, deltaEncode, fromBytes, toByte, unpacked } from './packed.ts';
import { withRecordedAttention, type RecordedBlock } from './recorded-attention.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';

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
	/** What a third file holds of each call: see recorded-attention.ts. */
	inside?: RecordedBlock[];
}

/** A recording as its JSON file is typed; `npm run record` writes it, and a test reads every recipe. */
export type StoredRecording = Omit<Recording, 'recipe'> & { recipe: object };

/**
 * The frames of a recording; `guesses` is the second file, as fetched, `inside` the third, if what the
 * network looked at is wanted. Throws where they are not whole.
 */
export async function* replay(
	recording: Recording,
	guesses: Uint8Array,
	inside?: Uint8Array
): AsyncGenerator<Frame> {
	const { recipe, size, clipped } = recording;
	const denoise = recalling(recording, await unpacked(guesses, clipped.length * size));
	const whole = inside ? await withRecordedAttention(denoise, recording, inside) : denoise;
	// What was recorded is clipped already.
	yield* sample({ ...recipe, clip: false }, whole, size);
}

/** The clean guesses of a run as the second file, before compression. Throws unless x̂₀ was clipped. */
export function guessesOf(calls: readonly Call[]): Uint8Array<ArrayBuffer> {
	const size = calls[0]?.x.length ?? 0;
	const bytes = new Uint8Array(calls.length * size);
	calls.forEach(({ prediction: { x0, clipped } }, call) => {
		if (!x0 || clipped === undefined) {
			throw new Error(`the x̂₀ of call ${call} is not clipped to [−1, 1]: 8 bits cannot hold it`);
		}
		bytes.set(
			x0.map((value) => toByte(value)),
			call * size
		);
	});
	return deltaEncode(bytes, size);
}

/** Answers call after call what the network answered. */
function recalling({ size, clipped }: Recording, bytes: Uint8Array): Denoiser {
	const values = deltaDecode(bytes, size);
	let call = 0;
	return async (x, alphaBar) => {
		if (call >= clipped.length) throw new Error(`only ${clipped.length} calls were recorded`);
		const x0 = fromBytes(values.subarray(call * size, (call + 1) * size));
		return { eps: epsFromX0(x, x0, alphaBar), x0, clipped: clipped[call++] };
	};
}
