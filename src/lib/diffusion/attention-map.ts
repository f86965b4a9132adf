/**
 * Where in a picture the words of a prompt act, in one part of a network: how pixels share out their
 * attention, softmax(QKᵀ/√d) (Vaswani et al. 2017), as the mean over its heads.
 */
export interface AttentionMap {
	/** The part, by its name in the network: `up.3`. */
	block: string;
	/** Pixels a side; each stands for a square of the picture. */
	side: number;
	/** How many words it looks at: the start token, then those of the prompt. */
	tokens: number;
	/**
	 * Share (0…1) of pixel (x, y) for token k at (y·side + x)·tokens + k. What they lack of 1 the pixel
	 * gives to other pixels.
	 */
	shares: Float32Array;
}
