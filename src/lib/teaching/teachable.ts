/** What a word can be added to: of each weight its rows and columns as a matrix, by its name. */
export type TeachableSizes = Readonly<Record<string, readonly [inputs: number, outputs: number]>>;

/** A model as far as a taught word has to fit it. */
export interface Teachable {
	/** SHA-256 of its weights. */
	weights: string;
	vocabulary: readonly string[];
	/** Numbers of a word's row in the table of embeddings. */
	width: number;
	sizes: TeachableSizes;
}

/**
 * Weights that a word may add to: gains and attention everywhere, and the convolutions at 16 and 8 pixels a side. Those at
 * 32 cost three quarters of the time and draw nothing better (models/training/NOTES.md).
 */
export const isTeachable = (name: string): boolean =>
	/(^|[._])gain$/.test(name) ||
	/\.attention\.(query_key_value|text_key_value|proj)$/.test(name) ||
	/^(mid|down\.[2-5]|up\.[0-3])\.conv[01]$/.test(name);

/** The sizes of those in a safetensors file of weights; its numbers are not read. */
export function teachableSizes(file: ArrayBuffer): TeachableSizes {
	const length = Number(new DataView(file).getBigUint64(0, true));
	const header = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 8, length)));
	return Object.fromEntries(
		Object.entries(header as Record<string, { shape: number[] }>)
			.filter(([name]) => isTeachable(name))
			.map(([name, { shape }]) => {
				const outputs = shape.at(-1)!;
				const size = shape.reduce((product, side) => product * side, 1);
				return [name, [size / outputs, outputs] as const];
			})
	);
}
