import type * as en from '../en/dice.ts';
import type { Translated } from '../translated.ts';

/** One walk from several seeds, with fresh noise and without any, in German. */
export const dice: Translated<typeof en.dice> = {
	label: 'Derselbe Weg ohne Würfel',
	title: 'Lass die Würfel weg',
	ways: { small: 'Mit frischem Rauschen', none: 'Ohne' },
	/** `distance` of two pictures on average: 0 for the same, 100 for black beside white. */
	differ: (distance) => `Je zwei unterscheiden sich um ${distance} %.`,
	/** A distance that isn't known yet, as wide as one that is: a figure space for its first digit. */
	unknown: '\u2007…',
	notice:
		'Jeder Schritt geht in die Mitte dessen, wo das nächste Bild liegen könnte. Ohne einen Wurf bleibt es dort, darum endet jeder Startwert bei fast demselben glatten Apfel.'
};
