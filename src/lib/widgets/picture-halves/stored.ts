import halves from '#site-model/halves.json';
import sheet from '#site-model/halves.png?url';
import { once, tilesFrom } from '#lib/components/pictures/tiles.ts';

/** What models/training/halves.py measured of pairs of networks, by how many pictures each was shown. */
export { halves };

/** Of one static: the nearest that the first was shown, what the two drew, the nearest that the second was shown. */
export const ROLES = ['shownFirst', 'first', 'second', 'shownSecond'] as const;

/** The pictures of a static, in the order of ROLES. */
export type Quartet = readonly Float32Array[];

/** For every pair of networks, of each static that is shown. */
export const storedQuartets: () => Promise<readonly (readonly Quartet[])[]> = once(async () =>
	(await tilesFrom(sheet, halves.side)).map((row) =>
		Array.from({ length: row.length / ROLES.length }, (_, i) =>
			row.slice(i * ROLES.length, (i + 1) * ROLES.length)
		)
	)
);
