import set from '#site-model/recorded/rare-things.json';
import url from '#site-model/recorded/rare-things.bin?url';
import type { PictureSet, StoredPictureSet } from '#lib/recording/picture-set.ts';
import type { StoredSet } from '#lib/run/image-batch.svelte.ts';

/** The three things that training showed least, six seeds each, made by `npm run record`. */
export const storedRareThings: StoredSet = { set: set as StoredPictureSet as PictureSet, url };
