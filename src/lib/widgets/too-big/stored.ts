import large from '#site-model/recorded/too-big.json';
import largeUrl from '#site-model/recorded/too-big.bin?url';
import small from '#site-model/recorded/just-right.json';
import smallUrl from '#site-model/recorded/just-right.bin?url';
import type { PictureSet, StoredPictureSet } from '#lib/recording/picture-set.ts';
import type { StoredSet } from '#lib/run/image-batch.svelte.ts';

const setOf = (set: StoredPictureSet, url: string): StoredSet => ({ set: set as PictureSet, url });

/** The same words and seeds at the size that the network learned, and at twice that: by `npm run record`. */
export const storedSizes = { small: setOf(small, smallUrl), large: setOf(large, largeUrl) };
