import type * as en from '../en/keys.ts';
import type { Translated } from '../translated.ts';

/** Words of the playground’s keys, in German. */
export const keys: Translated<typeof en.keys> = {
	/** Pairs of keys and what they do. `Mod` is Ctrl, or ⌘ on Apple’s. */
	list: [
		['Mod Enter', 'zeichnen'],
		['Mod Umschalt Enter', 'neuer Startwert, und zeichnen'],
		['Esc', 'abbrechen'],
		['← →', 'auf dem Film: ein Schritt zurück oder weiter'],
		['Bild↑ Bild↓', 'auf dem Film: in fünf Sprüngen ans Ende'],
		['Pos1 Ende', 'auf dem Film: Rauschen, Bild'],
		['Leertaste', 'auf dem Film: abspielen oder anhalten'],
		['← → ↑ ↓', 'auf einem Bild: ein Pixel wählen, mit Umschalt acht auf einmal']
	]
};
