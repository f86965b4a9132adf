import type * as en from '../en/machine.ts';
import type { Translated } from '../translated.ts';

/** The machine of this site, part by part, in German; `lessons` are those about it, best first. */
export const machine: Translated<typeof en.machine> = {
	label: 'Die Maschine',
	here: 'Wo diese Lektion in der Maschine steht',
	rounds: 'zwanzig Runden',
	before: [
		{ name: 'Wörter', lessons: ['words-to-numbers'] },
		{ name: 'Rauschbild', lessons: ['adding-noise'] }
	],
	loop: [
		{ name: 'Netz', lessons: ['learning-to-denoise', 'inside-the-network'] },
		{ name: 'Führung', lessons: ['words-steer-pictures'] },
		{ name: 'Schritt', lessons: ['static-to-picture', 'choosing-a-path', 'the-whole-equation'] }
	],
	after: [
		{
			name: 'Bild',
			lessons: ['not-a-collage', 'where-it-breaks', 'copying-credit-cost', 'changing-a-picture']
		},
		{ name: 'Vollender', lessons: ['bigger-pictures'] }
	]
};

/** What each part does, by its name. */
export const machineParts: Record<string, string> = {
	Wörter: 'Aus deinem Satz werden Reihen von Zahlen.',
	Rauschbild: 'Ein Startwert würfelt ein Quadrat zufälliger Punkte.',
	Netz: 'Es sieht die Punkte und die Wörter an und sagt, was Rauschen ist.',
	Führung: 'Mit deinen Wörtern gefragt und ohne sie, und der Unterschied wird vergrößert.',
	Schritt: 'Etwas von diesem Rauschen wird weggenommen.',
	Bild: 'Was übrig ist, wenn kein Rauschen mehr da ist.',
	Vollender: 'Ein zweites Netz malt es größer.'
};
