/** What a block of a network says of one picture, and where its spots look for it. */
export interface BlockView {
	/** The block, by its name in the network: `up.3`. */
	block: string;
	/** Spots a side; each stands for a square of the picture. */
	side: number;
	/** Some of its channels, evenly spread over all of them: each side × side numbers, row by row. */
	channels: readonly Float32Array[];
	/** Where it has attention: the share (0…1) that spot q gives to spot k at q·side² + k, the mean over heads. */
	looks?: Float32Array;
}
