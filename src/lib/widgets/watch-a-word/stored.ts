import stored from '#site-model/recorded/taught.json';
import url from '#site-model/recorded/taught.bin?url';
import { once } from '#lib/components/pictures/tiles.ts';
import { pictures, type PictureSet, type StoredPictureSet } from '#lib/recording/picture-set.ts';
import { fetched } from '#lib/run/fetched.ts';

/** The loss of each step, and what made it when. */
export const { losses: taughtLosses, made: taughtMade } = stored;

/** What was drawn on the way, by `watchedName`; made by `npm run record`. */
export const drawnOnTheWay = once(async () => {
	const set = stored as StoredPictureSet as PictureSet;
	const drawn = await pictures(set, new Uint8Array(await fetched(url, 'pictures')));
	return Object.fromEntries(drawn.map(({ name, picture }) => [name!, picture]));
});
