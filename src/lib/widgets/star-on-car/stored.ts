import set from '#site-model/recorded/star-on-car.json';
import url from '#site-model/recorded/star-on-car.bin?url';
import type { PictureSet, StoredPictureSet } from '#lib/recording/picture-set.ts';
import type { StoredSet } from '#lib/run/image-batch.svelte.ts';

/** Two things, each on the other and side by side, six seeds each, made by `npm run record`. */
export const storedRelations: StoredSet = { set: set as StoredPictureSet as PictureSet, url };
