import config from '#site-model/config.json';

/** Weights of a model beside the pictures it was trained on, all in bytes. */
export interface StoragePerPicture {
	/** One picture of full size, dot for dot. */
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

/** Of the model's training pictures, those it practised on first were smaller: models/scenes-64/card.md. */
export const SMALL = { pictures: 350_000, side: 32 };

/** How much room the weights of a model leave for the pictures it saw. */
export function storagePerPicture(
	{ side, training, weights }: typeof config = config,
	small = SMALL
): StoragePerPicture {
	const bytes = (side: number) => side * side * 3;
	const shown =
		small.pictures * bytes(small.side) + (training.pictures - small.pictures) * bytes(side);
	return {
		picture: bytes(side),
		shown,
		weights: weights.bytes,
		times: shown / weights.bytes,
		each: weights.bytes / training.pictures
	};
}
