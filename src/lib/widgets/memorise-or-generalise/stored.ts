import set from '#site-model/recorded/examples.json';
import url from '#site-model/recorded/examples.bin?url';
import type { PictureSet, StoredPictureSet } from '#lib/recording/picture-set.ts';
import type { StoredSet } from '#lib/run/image-batch.svelte.ts';

/** Six pictures of the model, each of words and a seed of its own, made by `npm run record`. */
export const storedExamples: StoredSet = { set: set as StoredPictureSet as PictureSet, url };
