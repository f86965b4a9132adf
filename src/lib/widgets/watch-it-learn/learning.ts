import facts from '#site-model/learning.json';
import sheet from '#site-model/learning.png?url';
import { once, tilesFrom } from '#lib/components/pictures/tiles.ts';
import { written } from '#lib/words/written.ts';

/** What models/training/learning.py found out about the training of this model. */
export { facts };

/** Pictures drawn on the way: a row for each prompt, in it one for each moment. */
export const drawn = once(() => tilesFrom(sheet));

/** "1 %", "0.3 %". */
export const shareInWords = (share: number): string =>
	`${written(Number((100 * share).toPrecision(2)))} %`;
