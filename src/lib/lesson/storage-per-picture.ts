import config from '#site-model/config.json';

/** Weights of a model beside the pictures it was trained on, all in bytes. */
export interface StoragePerPicture {
	/** One picture, dot for dot. */
	picture: number;
	/** All training pictures, dot for dot. */
	shown: number;
	/** The weights. */
	weights: number;
	/** How many times as large as the weights all pictures are. */
	times: number;
	/** Weights for each picture. */
	each: number;
}

/** How much room the weights of a model leave for the pictures it saw. */
export function storagePerPicture({
	side,
	training,
	weights
}: typeof config = config): StoragePerPicture {
	const picture = side * side * 3;
	const shown = training.pictures * picture;
	return {
		picture,
		shown,
		weights: weights.bytes,
		times: shown / weights.bytes,
		each: weights.bytes / training.pictures
	};
}
