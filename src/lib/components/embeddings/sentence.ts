import { combine } from '#lib/diffusion/vector.ts';
import type { EncodedPrompt, EmbeddingTable } from '#lib/pipeline/encode-prompts.ts';
import { cosineSimilarity, rowAt } from './vectors.ts';

/** Which numbers of a token: its row, its vector in its sentence, or what lies between them. */
export type View = 'alone' | 'inSentence' | 'change';

/** A token of a sentence with its numbers, as far as they are there. */
export interface Placed {
	token: string;
	/** Counted from 1; the start token is the first. */
	place: number;
	numbers: Record<View, Float32Array | undefined>;
}

/** The tokens of a sentence, without padding. */
export const placed = (
	ids: readonly number[],
	vocabulary: readonly string[],
	table: EmbeddingTable | undefined,
	reading: EncodedPrompt | undefined
): Placed[] =>
	ids.map((id, i) => {
		const alone = table && rowAt(table.values, table.width, id);
		const inSentence = table && reading && rowAt(reading.inSentence, table.width, i);
		const change = alone && inSentence && combine([1, inSentence], [-1, alone]);
		return { token: vocabulary[id]!, place: i + 1, numbers: { alone, inSentence, change } };
	});

/** Where the same token stands elsewhere, and how its vector there compares. */
export interface Elsewhere {
	where: 'here' | 'there';
	placed: Placed;
	/** With the one that was asked about; undefined while either is not read. */
	cosine: number | undefined;
	/** The number that differs most, from 0, and by how much. */
	most: { at: number; by: number } | undefined;
}

export function elsewhere(
	one: Placed,
	here: readonly Placed[],
	there: readonly Placed[]
): Elsewhere[] {
	const same = (all: readonly Placed[]) => all.filter(({ token }) => token === one.token);
	const found = [
		...same(here)
			.filter((other) => other !== one)
			.map((other) => ({ where: 'here' as const, placed: other })),
		...same(there).map((other) => ({ where: 'there' as const, placed: other }))
	];
	return found.map(({ where, placed }) => {
		const [a, b] = [one.numbers.inSentence, placed.numbers.inSentence];
		if (!a || !b) return { where, placed, cosine: undefined, most: undefined };
		return {
			where,
			placed,
			cosine: cosineSimilarity(a, b),
			most: largest(combine([1, b], [-1, a]))
		};
	});
}

function largest(values: Float32Array): { at: number; by: number } {
	const at = values.reduce((best, value, i) => {
		return Math.abs(value) > Math.abs(values[best]!) ? i : best;
	}, 0);
	return { at, by: values[at]! };
}
