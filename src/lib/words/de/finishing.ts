import type * as en from '../en/finishing.ts';
import type { Translated } from '../translated.ts';

/** The second network, which makes finished pictures larger, in German. */
export const finishingWords: Translated<typeof en.finishingWords> = {
	switch: 'Auf 256 Pixel vollenden',
	off: 'So, wie das Modell es gezeichnet hat: 64 Pixel pro Seite.',
	next: 'Ist ein Bild fertig, malt ein zweites Netz es größer.',
	comes: (megabytes) => `Es kommt mit dem ersten: ${megabytes} MB.`,
	working: 'Das zweite Netz ist dabei …',
	finished: 'Von einem zweiten Netz vollendet. Was es dazutut, war nie in den 64 Pixeln.',
	between:
		'Ein Schritt unterwegs, wie das Modell ihn gezeichnet hat. Nur der letzte wird vollendet.',
	alt: (alt) => `${alt} Von einem zweiten Netz vollendet.`,
	still: 'Das kleine Bild ist auch ohne es ganz.'
};
