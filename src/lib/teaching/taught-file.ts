import { CodedError } from '#lib/diffusion/coded-error.ts';
import { fromHalves, toHalves } from './half.ts';
import { HALF, readTensors, writeTensors, type HalfTensor } from './half-tensors.ts';
import type { Addition, TaughtWord } from './taught-word.ts';
import { wordProblem } from './word-problem.ts';

/** What is wrong with a file that is to hold a taught word. */
export type TaughtFileProblem =
	/** No safetensors file, or one cut short. */
	| { code: 'noTensors' }
	/** Tensors, but no word of ours. */
	| { code: 'noTaughtWord' }
	/** Learned beside other weights than the site's. */
	| { code: 'otherWeights'; word: string };

export class TaughtFileError extends CodedError<TaughtFileProblem> {
	override name = 'TaughtFileError';
}

const FORMAT = 'from-static taught word 1';
/** What PEFT puts before the names of a model's parts, and behind those of the two factors. */
const PREFIX = 'base_model.model.';
const [A, B] = ['.lora_A.weight', '.lora_B.weight'];
const EMBEDDING = 'taught.embedding';

/**
 * A taught word as a safetensors file of 16-bit numbers, under the names that PEFT gives to low-rank additions and in its
 * shapes: A is (rank, in) and B (out, rank), of convolutions with their pixels behind; lora_alpha is the rank.
 */
export function taughtFile({
	word,
	weights,
	rank,
	embedding,
	additions
}: TaughtWord): Uint8Array<ArrayBuffer> {
	const tensors: Record<string, HalfTensor> = {
		[EMBEDDING]: { dtype: HALF, shape: [embedding.length], values: toHalves(embedding) }
	};
	for (const [name, { inputs, outputs, a, b }] of Object.entries(additions)) {
		const pixels = pixelsOf(name);
		const side = Math.sqrt(pixels);
		const behind = pixels === 1 ? [] : [side, side];
		const channels = inputs / pixels;
		// From (pixels, in, rank) to (rank, in, pixels).
		const turned = reordered(a, [pixels, channels, rank]);
		tensors[PREFIX + name + A] = {
			dtype: HALF,
			shape: [rank, channels, ...behind],
			values: toHalves(turned)
		};
		tensors[PREFIX + name + B] = {
			dtype: HALF,
			shape: [outputs, rank, ...behind.map(() => 1)],
			values: toHalves(reordered(b, [rank, 1, outputs]))
		};
	}
	const facts = { format: FORMAT, word, weights, rank: String(rank), lora_alpha: String(rank) };
	return writeTensors(tensors, facts);
}

/** The word in a file, for the model of these weights. Throws TaughtFileError. */
export function readTaught(file: ArrayBuffer, weights: string): TaughtWord {
	const read = readTensors(file);
	if (!read) throw new TaughtFileError({ code: 'noTensors' });
	const { tensors, facts } = read;
	const { word = '', rank: given } = facts;
	const rank = Number(given);
	const embedding = tensors[EMBEDDING];
	const isWord = facts.format === FORMAT && wordProblem(word, []) === undefined;
	if (!isWord || !embedding || !Number.isInteger(rank) || rank < 1) {
		throw new TaughtFileError({ code: 'noTaughtWord' });
	}
	if (facts.weights !== weights) throw new TaughtFileError({ code: 'otherWeights', word });
	const additions: Record<string, Addition> = {};
	for (const [key, a] of Object.entries(tensors)) {
		if (!key.startsWith(PREFIX) || !key.endsWith(A)) continue;
		const name = key.slice(PREFIX.length, -A.length);
		const b = tensors[PREFIX + name + B];
		const pixels = pixelsOf(name);
		const [channels, outputs] = [a.shape[1]!, b?.shape[0] ?? 0];
		if (!b || a.values.length !== rank * channels * pixels || b.values.length !== rank * outputs)
			throw new TaughtFileError({ code: 'noTaughtWord' });
		additions[name] = {
			inputs: channels * pixels,
			outputs,
			a: reordered(fromHalves(a.values), [rank, channels, pixels]),
			b: reordered(fromHalves(b.values), [outputs, 1, rank])
		};
	}
	return { word, weights, rank, embedding: fromHalves(embedding.values), additions };
}

/** How many pixels a weight's filter has. */
const pixelsOf = (name: string): number => (/\.conv[01]$/.test(name) ? 9 : 1);

/** (x, y, z) as (z, y, x). */
function reordered(values: Float32Array, [x, y, z]: [number, number, number]): Float32Array {
	return Float32Array.from(values, (_, at) => {
		const [i, j, k] = [at % x, Math.floor(at / x) % y, Math.floor(at / (x * y))];
		return values[(i * y + j) * z + k]!;
	});
}
