import type * as en from '../en/dice.ts';
import type { Translated } from '../translated.ts';

/** One walk from several seeds, with fresh noise and without any, in Spanish. */
export const dice: Translated<typeof en.dice> = {
	label: 'El mismo recorrido sin los dados',
	title: 'Deja fuera los dados',
	ways: { small: 'Con ruido nuevo', none: 'Sin él' },
	/** `distance` of two pictures on average: 0 for the same, 100 for black beside white. */
	differ: (distance: string) => `Dos cualesquiera difieren en un ${distance} %.`,
	/** A distance that isn't known yet, as wide as one that is: a figure space for its first digit. */
	unknown: '\u2007…',
	notice:
		'cada paso va al centro de donde podría estar la imagen siguiente. Sin tirar los dados se queda ahí, así que todas las semillas acaban en casi la misma manzana lisa.'
};
