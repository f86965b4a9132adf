import { StoredError } from './stored-error.ts';
import { tokenizer } from '#lib/text/tokenize.ts';
import {
	rowsOf,
	withoutPadding,
	type EncodedPrompt,
	type EmbeddingTable
} from '#lib/pipeline/encode-prompts.ts';

/** What the text encoder made of some prompts, stored; the numbers are in a second file, see `packedEmbeddings`. */
export interface RecordedEmbeddings {
	/** Numbers of a token. */
	width: number;
	prompts: string[];
	/** Model, backend and day, for the badge. */
	made: string;
	/** SHA-256 of the weights it was made with. */
	weights: string;
}

/** What the second file counts in: numbers from −8 to 8, to within 1/8192. */
const UNIT = 1 / 4096;

/** The second file: the table, then every reading's vectors, 16 bits a number. Throws beyond ±8. */
export function packedEmbeddings(
	table: EmbeddingTable,
	readings: readonly EncodedPrompt[]
): Int16Array<ArrayBuffer> {
	const numbers = [table.values, ...readings.map(({ inSentence }) => inSentence)].flatMap(
		(values) => [...values]
	);
	return Int16Array.from(numbers, (value) => {
		if (!(Math.abs(value) < 32767 * UNIT)) throw new Error(`${value} does not fit into ±8`);
		return Math.round(value / UNIT);
	});
}

/** What was packed. Throws StoredError where the second file is not whole. */
export function unpackedEmbeddings(
	{ width, prompts }: RecordedEmbeddings,
	bytes: ArrayBuffer,
	vocabulary: readonly string[]
): { table: EmbeddingTable; readings: EncodedPrompt[] } {
	const idsOf = prompts.map(tokenizer(vocabulary)).map(({ ids }) => withoutPadding(ids));
	const tokens = vocabulary.length + idsOf.flat().length;
	const wanted = tokens * width * Int16Array.BYTES_PER_ELEMENT;
	if (bytes.byteLength !== wanted)
		throw new StoredError({ code: 'notWhole', bytes: bytes.byteLength, wanted });
	const values = Float32Array.from(new Int16Array(bytes), (units) => units * UNIT);
	const table = { width, values: values.slice(0, vocabulary.length * width) };
	let at = table.values.length;
	const readings = idsOf.map((ids) => {
		const inSentence = values.slice(at, (at += ids.length * width));
		return { ids, alone: rowsOf(table, ids), inSentence };
	});
	return { table, readings };
}
