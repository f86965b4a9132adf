import set from '#site-model/recorded/repaint.json';
import url from '#site-model/recorded/repaint.bin?url';
import type { PictureSet, StoredPictureSet } from '#lib/recording/picture-set.ts';
import type { StoredSet } from '#lib/run/image-batch.svelte.ts';

/** Pictures, and each drawn anew in part, with more and more loops, made by `npm run record`. */
export const storedRepairs: StoredSet = { set: set as StoredPictureSet as PictureSet, url };
