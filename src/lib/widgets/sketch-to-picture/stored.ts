import set from '#site-model/recorded/sketch-to-picture.json';
import url from '#site-model/recorded/sketch-to-picture.bin?url';
import type { PictureSet, StoredPictureSet } from '#lib/recording/picture-set.ts';
import type { StoredSet } from '#lib/run/image-batch.svelte.ts';

/** Every sketch at every strength, made by `npm run record`. */
export const storedSketches: StoredSet = { set: set as StoredPictureSet as PictureSet, url };
