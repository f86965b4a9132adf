/** A second network, which paints a small picture large in one call. Implemented in #lib/model. */
export interface Finisher {
	/** How many numbers the small picture has. */
	readonly size: number;
	/**
	 * `x` (side × side × 3, in [−1, 1]) and the token ids of its words → the large picture, in about
	 * [−1, 1], rows of pixels, RGB.
	 */
	finish(x: Float32Array, tokens: readonly number[]): Promise<Float32Array>;
}
