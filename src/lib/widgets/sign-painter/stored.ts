import set from '#site-model/recorded/signs.json';
import url from '#site-model/recorded/signs.bin?url';
import type { PictureSet, StoredPictureSet } from '#lib/recording/picture-set.ts';
import type { StoredSet } from '#lib/run/image-batch.svelte.ts';

/** Three words, six seeds each, made by `npm run record`. */
export const storedSigns: StoredSet = { set: set as StoredPictureSet as PictureSet, url };
