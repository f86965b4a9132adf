/**
 * Parts of the network that have nothing to say of their own: everywhere in the picture they say what they
 * say on average at this noise level, one number a channel. By models/training/cuts.py.
 */
export interface Cut {
	/** The angles φ = acos √ᾱ, in radians, at which the means were taken; between them the nearest counts. */
	angles: readonly number[];
	/** By the name of the part, its channels' means, one angle after the other. */
	means: Readonly<Record<string, Float32Array>>;
}
