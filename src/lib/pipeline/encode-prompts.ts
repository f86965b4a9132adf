import { rows } from '#lib/diffusion/vector.ts';
import { tokenizer } from '#lib/text/tokenize.ts';
import { NotFiniteError } from './not-finite-error.ts';
import type { PromptEncoder } from './text-encoder.ts';

/** A prompt as the network gets it. The vectors are rows of `width` numbers, one a token. */
export interface EncodedPrompt {
	/** The start token and every known word, without padding. */
	ids: number[];
	/** Each token's learned row, whatever stands around it. */
	alone: Float32Array;
	/** Each token's vector after the text encoder: with its place and its neighbours. */
	inSentence: Float32Array;
}

/** Every token's learned row, one after the other; the index is the id. */
export interface EmbeddingTable {
	/** Numbers of a row. */
	width: number;
	values: Float32Array;
}

/** Prompts that are read in one go. Between two goes, a picture in the making gets its turn. */
const AT_ONCE = 16;

/** What the text encoder makes of each prompt. Throws NotFiniteError. */
export async function encodePrompts(
	prompts: readonly string[],
	encoder: PromptEncoder,
	vocabulary: readonly string[]
): Promise<EncodedPrompt[]> {
	const idsOf = prompts.map(tokenizer(vocabulary)).map(({ ids }) => ids);
	const table = { width: encoder.width, values: await encoder.table() };
	const readings: EncodedPrompt[] = [];
	for (let i = 0; i < idsOf.length; i += AT_ONCE) {
		const some = idsOf.slice(i, i + AT_ONCE);
		const vectors = await encoder.encode(some);
		const at = vectors.findIndex((value) => !Number.isFinite(value));
		if (at >= 0) throw new NotFiniteError({ code: 'notFinite', value: vectors[at]!, at });
		rows(vectors, vectors.length / some.length).forEach((all, row) => {
			const ids = withoutPadding(some[row]!);
			const inSentence = all.slice(0, ids.length * table.width);
			readings.push({ ids, alone: rowsOf(table, ids), inSentence });
		});
	}
	return readings;
}

/** The rows of some tokens, one after the other. */
export function rowsOf({ width, values }: EmbeddingTable, ids: readonly number[]): Float32Array {
	const all = new Float32Array(ids.length * width);
	ids.forEach((id, i) => all.set(values.subarray(id * width, (id + 1) * width), i * width));
	return all;
}

const PAD = 0;

/** The tokens that are attended to. */
export const withoutPadding = (ids: readonly number[]): number[] => ids.filter((id) => id !== PAD);
