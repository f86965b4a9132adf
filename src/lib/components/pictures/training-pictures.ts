import captions from '#site-model/pictures/twelve.json';
import sheet from '#site-model/pictures/twelve.png?url';
import { once, tilesFrom } from './tiles.ts';

/** What the twelve training pictures show. */
export { captions };

/** Twelve training pictures, each 64 × 64 × 3 values in [−1, 1]. Throws where they cannot be fetched. */
export const trainingPictures = once(
	async (): Promise<readonly Float32Array[]> => (await tilesFrom(sheet))[0]!
);
