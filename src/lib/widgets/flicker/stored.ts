import set from '#site-model/recorded/flicker.json';
import url from '#site-model/recorded/flicker.bin?url';
import type { PictureSet, StoredPictureSet } from '#lib/recording/picture-set.ts';
import type { StoredSet } from '#lib/run/image-batch.svelte.ts';

/** The frames of three films, made by `npm run record`. */
export const storedFilms: StoredSet = { set: set as StoredPictureSet as PictureSet, url };
