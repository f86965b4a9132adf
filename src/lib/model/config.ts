/** What weights are called, and the file that was published. */
export interface Published {
	name: string;
	weights: { bytes: number; sha256: string };
}

/** The numbers that the network here shares with the one in PyTorch: a model's config.json. */
export interface Config extends Published {
	/** Pixels a side of a picture. */
	side: number;
	/** Channels of each level, the finest first; two blocks a level each way. */
	widths: number[];
	text_heads: number;
	/** The id of the first spelled letter, which all others follow. */
	first_letter: number;
	/** What an attention head should be about as wide as. */
	head_width: number;
	/** Waves that tell the angle. */
	frequencies: number;
	/** Multiplications and additions of one call on one picture. */
	operations: number;
}

/** The same of a finisher. */
export interface FinisherConfig
	extends Published, Pick<Config, 'side' | 'text_heads' | 'first_letter' | 'head_width'> {
	/** How many times larger a picture becomes. */
	times: number;
	/** Channels of each level, the finest first; one block a level each way. */
	widths: number[];
}
