import set from '#site-model/recorded/few-steps.json';
import url from '#site-model/recorded/few-steps.bin?url';
import type { PictureSet, StoredPictureSet } from '#lib/recording/picture-set.ts';
import type { StoredSet } from '#lib/run/image-batch.svelte.ts';

/** The model and its student from one static, made by `npm run record`. */
export const storedFewSteps: StoredSet = { set: set as StoredPictureSet as PictureSet, url };
