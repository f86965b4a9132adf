import type * as en from '../en/opening.ts';
import type { Translated } from '../translated.ts';
import { grouped } from '../written.ts';

/** What stands at the top of a lesson, to play with, in German. */
export const opening: Translated<typeof en.opening> = {
	film: 'Das Bild dieser Lektion, aus Rauschen',
	play: 'Abspielen',
	pause: 'Pause',
	drag: 'Zieh am Film.',
	noise: 'Wie viel Rauschen',
	noisy: (picture) => `${picture}, mit Rauschen`,
	pictures: { apple: 'Ein Apfel', car: 'Ein Auto', cat: 'Eine Katze' },
	words: 'Ein Wort, wie das Netz es bekommt',
	word: 'Ein Wort',
	numbers: (word) => `Was das Netz statt „${word}“ bekommt: 96 Zahlen.`,
	shade: 'Bernstein ist plus, Blau ist minus.',
	dots: {
		label: 'Ein Bild aus immer mehr Punkten',
		castle: 'Ein Schloss',
		slider: 'Punkte',
		count: (side) => `${side} × ${side} = ${grouped(side * side)}`
	}
};
