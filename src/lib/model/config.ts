/** The numbers that the network here shares with the one in PyTorch: a model's config.json. */
export interface Config {
	name: string;
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
	weights: { bytes: number; sha256: string };
}
