import set from '#site-model/recorded/hands.json';
import url from '#site-model/recorded/hands.bin?url';
import type { PictureSet, StoredPictureSet } from '#lib/recording/picture-set.ts';
import type { StoredSet } from '#lib/run/image-batch.svelte.ts';

/** One word, sixteen seeds, made by `npm run record`. */
export const storedHands: StoredSet = { set: set as StoredPictureSet as PictureSet, url };
