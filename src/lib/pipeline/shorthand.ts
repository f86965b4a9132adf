/** A picture of any size: height × width × 3 values in about [−1, 1]. */
export interface Picture {
	values: Float32Array;
	width: number;
	height: number;
}

/** A picture in far fewer numbers, and what comes back from them. */
export interface RoundTrip {
	/** (height/factor) × (width/factor) × channels. */
	z: Float32Array;
	/** As large as the picture. */
	y: Float32Array;
}

/** A pair of networks, of which one packs a picture and the other unpacks it. Implemented in #lib/model. */
export interface Shorthand {
	/** Width and height must be multiples of its factor. */
	thereAndBack(picture: Picture): Promise<RoundTrip>;
}
