import { CodedError } from '#lib/diffusion/coded-error.ts';
import { fromHalves, toHalves } from './half.ts';
import { gunzipped } from './gzip.ts';
import { BYTE, HALF, readTensors, writeTensors, type SmallTensor } from './small-tensors.ts';
import { learnedNumbersOf, type Addition, type TaughtWord } from './taught-word.ts';
import type { Teachable } from './teachable.ts';
import { wordProblem } from './word-problem.ts';

/** What is wrong with a file that is to hold a taught word. */
export type TaughtFileProblem =
	/** No safetensors file, or one cut short. */
	| { code: 'noTensors' }
	/** Tensors, but no word of ours. */
	| { code: 'noTaughtWord' }
	/** Learned beside other weights than the site's. */
	| { code: 'otherWeights'; word: string }
	/** It would change a word that the model knows. */
	| { code: 'wordIsKnown'; word: string }
	/** Additions to weights that cannot have them, or of numbers that are none. */
	| { code: 'doesNotFit'; word: string };

export class TaughtFileError extends CodedError<TaughtFileProblem> {
	override name = 'TaughtFileError';
}

/** What is written now, and what was before, with A in 16 bits as well. */
const [FORMAT, OLDER] = ['from-static taught word 2', 'from-static taught word 1'];
/** What PEFT puts before the names of a model's parts, and behind those of the two factors. */
const PREFIX = 'base_model.model.';
const [A, B] = ['.lora_A.weight', '.lora_B.weight'];
const EMBEDDING = 'taught.embedding';

/**
 * The largest whole number that a number of A becomes, and about the largest that one of B does: more would not be seen in the pictures
 * (models/training/NOTES.md), and pack worse.
 */
const [A_LEVELS, B_LEVELS] = [21, 31];
/** What B is stored times, so that it lies where halves are exact; lora_alpha takes it back. */
const BOOST = 1024;

/**
 * A taught word as a safetensors file, under the names that PEFT gives to low-rank additions and in its shapes: A is (rank, in)
 * and B (out, rank), of convolutions with their pixels behind. A, which is most of it, is in whole numbers of eight bits, and what
 * they count is in B: so whoever multiplies the two needs no scale but lora_alpha / rank. Packed, it's half as large.
 */
export function taughtFile({
	word,
	weights,
	rank,
	embedding,
	additions
}: TaughtWord): Uint8Array<ArrayBuffer> {
	const tensors: Record<string, SmallTensor> = {
		[EMBEDDING]: { dtype: HALF, shape: [embedding.length], values: toHalves(embedding) }
	};
	for (const [name, { inputs, outputs, a, b }] of Object.entries(additions)) {
		const pixels = pixelsOf(name);
		const side = Math.sqrt(pixels);
		const behind = pixels === 1 ? [] : [side, side];
		const channels = inputs / pixels;
		const counts = countedIn(a, rank);
		// From (pixels, in, rank) to (rank, in, pixels).
		const turned = reordered(a.map((value, i) => Math.round(value / counts[i % rank]!)), [pixels, channels, rank]); // prettier-ignore
		const boosted = b.map((value, i) => BOOST * value * counts[Math.floor(i / outputs)]!);
		const steps = stepsOf(boosted, outputs);
		const rounded = boosted.map((value, i) => {
			const step = steps[Math.floor(i / outputs)]!;
			return step * Math.round(value / step);
		});
		tensors[PREFIX + name + A] = {
			dtype: BYTE,
			shape: [rank, channels, ...behind],
			values: Int8Array.from(turned)
		};
		tensors[PREFIX + name + B] = {
			dtype: HALF,
			shape: [outputs, rank, ...behind.map(() => 1)],
			values: toHalves(reordered(rounded, [rank, 1, outputs]))
		};
	}
	const facts = {
		...{ format: FORMAT, word, weights, rank: String(rank) },
		lora_alpha: String(rank / BOOST)
	};
	return writeTensors(tensors, facts);
}

/** For each column of a (inputs, rank) what one of its whole numbers stands for. */
const countedIn = (a: Float32Array, rank: number): number[] =>
	Array.from({ length: rank }, (_, k) => {
		const largest = a.reduce((most, value, i) => (i % rank === k ? Math.max(most, Math.abs(value)) : most), 0); // prettier-ignore
		return largest / A_LEVELS || 1;
	});

/** For each row of b (rank, outputs) what its numbers are whole multiples of: a power of two, so that halves have them exactly. */
const stepsOf = (b: Float32Array, outputs: number): number[] =>
	Array.from({ length: b.length / outputs }, (_, k) => {
		const row = b.subarray(k * outputs, (k + 1) * outputs);
		const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
		return largest > 0 ? 2 ** Math.ceil(Math.log2(largest / B_LEVELS)) : 1;
	});

/** The word in a file, packed or not, for this model. Throws TaughtFileError. */
export async function openTaught(file: Blob, model: Teachable): Promise<TaughtWord> {
	const plain = await gunzipped(file);
	if (!plain) throw new TaughtFileError({ code: 'noTensors' });
	return readTaught(plain, model);
}

/** The same of a file that isn't packed. */
export function readTaught(file: ArrayBuffer, model: Teachable): TaughtWord {
	const read = readTensors(file);
	if (!read) throw new TaughtFileError({ code: 'noTensors' });
	const { tensors, facts } = read;
	const { word: written = '', rank: given, format = '', lora_alpha: alpha } = facts;
	const word = written.trim().toLowerCase();
	const rank = Number(given);
	const factor = Number(alpha) / rank;
	const embedding = tensors[EMBEDDING];
	const isWord = [FORMAT, OLDER].includes(format) && wordProblem(word, []) === undefined;
	if (!isWord || !embedding || !Number.isInteger(rank) || rank < 1 || !Number.isFinite(factor)) {
		throw new TaughtFileError({ code: 'noTaughtWord' });
	}
	const { weights } = model;
	if (facts.weights !== weights) throw new TaughtFileError({ code: 'otherWeights', word });
	if (model.vocabulary.includes(word)) throw new TaughtFileError({ code: 'wordIsKnown', word });
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
			a: reordered(numbersOf(a), [rank, channels, pixels]),
			b: reordered(numbersOf(b), [outputs, 1, rank]).map((value) => factor * value)
		};
	}
	const taught = { word, weights, rank, embedding: numbersOf(embedding), additions };
	if (!fits(taught, model)) throw new TaughtFileError({ code: 'doesNotFit', word });
	return taught;
}

/** Whether the model can be drawn with it. */
function fits(taught: TaughtWord, { width, sizes }: Teachable): boolean {
	const areSizes = Object.entries(taught.additions).every(([name, { inputs, outputs }]) => {
		const [rows, columns] = Object.hasOwn(sizes, name) ? sizes[name]! : [];
		return inputs === rows && outputs === columns;
	});
	const areNumbers = learnedNumbersOf(taught).every((some) => some.every(Number.isFinite));
	return taught.embedding.length === width && areSizes && areNumbers;
}

const numbersOf = ({ dtype, values }: SmallTensor): Float32Array =>
	dtype === HALF ? fromHalves(values) : Float32Array.from(values);

/** How many pixels a weight's filter has. */
const pixelsOf = (name: string): number => (/\.conv[01]$/.test(name) ? 9 : 1);

/** (x, y, z) as (z, y, x). */
function reordered(values: Float32Array, [x, y, z]: [number, number, number]): Float32Array {
	return Float32Array.from(values, (_, at) => {
		const [i, j, k] = [at % x, Math.floor(at / x) % y, Math.floor(at / (x * y))];
		return values[(i * y + j) * z + k]!;
	});
}
