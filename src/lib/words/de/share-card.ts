import type * as en from '../en/share-card.ts';
import type { Translated } from '../translated.ts';

/** Words of the card that a picture is shared as, in German. */
export const shareCard: Translated<typeof en.shareCard> = {
	open: 'Teilen',
	openHint: 'Ein Bild zum Verschicken: was gezeichnet wurde, sein Prompt, der Weg im Kleinen',
	title: 'Eine Karte zum Teilen',
	close: 'Schließen',
	/** Its picture is the second network's. */
	finished: (recipe) => `${recipe} · auf 256 px vollendet`,
	making: 'Die Karte entsteht …',
	unprompted: 'Ein Bild ohne Prompt',
	/** For who can't see it. */
	alt: (title, steps, seed) =>
		`${title}: in ${steps} ${steps === 1 ? 'Schritt' : 'Schritten'} aus Rauschen gezeichnet, mit Startwert ${seed}, daneben Bilder vom Weg dorthin.`,
	share: 'Teilen …',
	save: 'Speichern',
	copy: 'Bild kopieren',
	copyAlt: 'Beschreibung kopieren',
	hint: 'Das Rezept steckt darin: Auf die Spielwiese gezogen, zeichnet die Karte ihr Bild von Neuem.'
};
