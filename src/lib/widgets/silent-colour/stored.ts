import set from '#site-model/recorded/silent-colour.json';
import url from '#site-model/recorded/silent-colour.bin?url';
import type { PictureSet, StoredPictureSet } from '#lib/recording/picture-set.ts';
import type { StoredSet } from '#lib/run/image-batch.svelte.ts';

/** A prompt that leaves the colour open, eight seeds under three guidances, made by `npm run record`. */
export const storedColours: StoredSet = { set: set as StoredPictureSet as PictureSet, url };
