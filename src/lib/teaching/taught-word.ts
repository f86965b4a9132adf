/**
 * What is added to one weight of the network: the product of two thin matrices, of `inputs` rows and of
 * `outputs` columns, with `rank` numbers between them (LoRA, Hu et al. 2021, arXiv 2106.09685).
 */
export interface Addition {
	/** Rows of the weight as a matrix: the inputs, of a convolution those of each of its pixels. */
	inputs: number;
	outputs: number;
	/** inputs × rank, row by row. */
	a: Float32Array;
	/** rank × outputs, row by row. */
	b: Float32Array;
}

/** A word that was added to a model, and what it changes about the model's weights. */
export interface TaughtWord {
	word: string;
	/** SHA-256 of the weights that it was learned beside. */
	weights: string;
	rank: number;
	/** What the word is to the text encoder: a row of the table of embeddings. */
	embedding: Float32Array;
	/** By the name of the weight. */
	additions: Readonly<Record<string, Addition>>;
}

/** A taught word as a picture is to be drawn with it. */
export interface WordInUse {
	taught: TaughtWord;
	/** What its additions are multiplied with: 0 is the untaught network, 1 what was learned. */
	strength: number;
}

/** All numbers that are learned: the embedding, then a and b of each addition in turn. */
export const learnedNumbersOf = ({ embedding, additions }: TaughtWord): Float32Array[] => [
	embedding,
	...Object.values(additions).flatMap(({ a, b }) => [a, b])
];

/** The same word with other numbers, in the order of `learnedNumbersOf`. */
export function withNumbers(
	taught: TaughtWord,
	[embedding, ...factors]: readonly Float32Array[]
): TaughtWord {
	const names = Object.keys(taught.additions);
	const additions = names.map((name, i) => {
		const { inputs, outputs } = taught.additions[name]!;
		return [name, { inputs, outputs, a: factors[2 * i]!, b: factors[2 * i + 1]! }] as const;
	});
	return { ...taught, embedding: embedding!, additions: Object.fromEntries(additions) };
}
