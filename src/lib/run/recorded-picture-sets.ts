import detail from '#site-model/recorded/apple-detail.json';
import detailPictures from '#site-model/recorded/apple-detail.bin?url';
import dice from '#site-model/recorded/apple-dice.json';
import dicePictures from '#site-model/recorded/apple-dice.bin?url';
import guidance from '#site-model/recorded/apple-guidance.json';
import guidancePictures from '#site-model/recorded/apple-guidance.bin?url';
import type { PictureSet, StoredPictureSet } from '#lib/recording/picture-set.ts';
import type { StoredSet } from './image-batch.svelte.ts';

const asSet = (stored: StoredPictureSet) => stored as PictureSet;

/** The stored sets of pictures, made by `npm run record`: show one with `drawings.show(set)`. */
export const recordedPictureSets = {
	/** The default recipe under guidance from 0 to 10. */
	guidance: { set: asSet(guidance), url: guidancePictures },
	/** Prompts that say more and more, from eight seeds each. */
	detail: { set: asSet(detail), url: detailPictures },
	/** Six seeds of DDPM with fresh noise, then without. */
	dice: { set: asSet(dice), url: dicePictures }
} satisfies Record<string, StoredSet>;
