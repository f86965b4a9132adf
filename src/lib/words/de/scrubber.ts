import type * as en from '../en/scrubber.ts';
import type { Translated } from '../translated.ts';

/** The figure that draws what is asked for and is dragged from static to picture, in German. */
export const scrubber: Translated<typeof en.scrubber> = {
	label: 'Vom Rauschen zu einem Bild deiner Wörter',
	picture: (prompt, step) => `„${prompt}“: ${step}.`,
	now: 'Das Bild bei diesem Schritt',
	guess: 'Was es wäre, wenn es hier endete',
	play: 'Abspielen',
	pause: 'Pause',
	ask: 'Was gewünscht ist',
	prompt: 'Prompt (auf Englisch)',
	seed: 'Startwert',
	guidance: 'Führung',
	steps: 'Schritte',
	draw: 'Zeichnen',
	notice:
		'Zieh am Streifen. Die Schätzung rechts ist verschwommen, aber schon da, wenn das Bild links noch nichts als Rauschen ist.'
};
