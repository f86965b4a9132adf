import set from '#site-model/recorded/nine-seeds.json';
import url from '#site-model/recorded/nine-seeds.bin?url';
import type { PictureSet, StoredPictureSet } from '#lib/recording/picture-set.ts';
import type { StoredSet } from '#lib/run/image-batch.svelte.ts';

/** The usual recipe from nine seeds, made by `npm run record`. */
export const storedSeeds: StoredSet = { set: set as StoredPictureSet as PictureSet, url };
