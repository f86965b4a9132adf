import { rows } from '#lib/diffusion/vector.ts';
import { deltaDecode, deltaEncode, fromBytes, toByte, unpacked } from './packed.ts';

/**
 * One-shot answers of the network that are stored with the site. A second file holds them in 8 bits a
 * value, cut to [−1, 1], as what changes from one pixel to the next, packed with gzip.
 */
export interface RecordedGuesses {
	/** What each answers to, in order. */
	names: string[];
	/** Numbers of a picture. */
	size: number;
	/** Model, backend and day, for the badge. */
	made: string;
	/** SHA-256 of the weights they were made with. */
	weights: string;
}

const COLOURS = 3;

/** The second file, before compression. */
export const packedGuesses = (guesses: readonly Float32Array[]): Uint8Array<ArrayBuffer> =>
	deltaEncode(
		Uint8Array.from(
			guesses.flatMap((guess) => [...guess]),
			(value) => toByte(value)
		),
		COLOURS
	);

/** The answers by their names; `file` as fetched. Throws where it is not whole. */
export async function guessesIn(
	{ names, size }: RecordedGuesses,
	file: Uint8Array
): Promise<Record<string, Float32Array>> {
	const bytes = deltaDecode(await unpacked(file, names.length * size), COLOURS);
	const values = rows(fromBytes(bytes), size);
	return Object.fromEntries(names.map((name, i) => [name, values[i]!]));
}
