import type { EncodedPrompt, EmbeddingTable } from '#lib/pipeline/encode-prompts.ts';
import { typable } from '#lib/text/word-prompts.ts';
import type { Space } from './beginning.ts';
import { rowAt, type Vector } from './vectors.ts';

/** What is known of words. */
interface Known {
	table: EmbeddingTable | undefined;
	reading: (ids: readonly number[]) => EncodedPrompt | undefined;
}

const START = 1;

/**
 * The numbers of every word that can be typed: its row of the table, or its vector after the encoder as
 * a prompt of its own. Without those that are not there yet.
 */
export function vectorsIn(space: Space, known: Known, vocabulary: readonly string[]): Vector[] {
	const { table } = known;
	if (!table) return [];
	return typable(vocabulary).flatMap((token) => {
		const id = vocabulary.indexOf(token);
		const reading = space === 'inSentence' ? known.reading([START, id]) : undefined;
		const values =
			space === 'alone'
				? rowAt(table.values, table.width, id)
				: reading && rowAt(reading.inSentence, table.width, 1);
		return values ? [{ token, values }] : [];
	});
}
