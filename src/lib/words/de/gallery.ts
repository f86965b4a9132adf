import type * as en from '../en/gallery.ts';
import type { Translated } from '../translated.ts';

/** The page of all figures, in German. */
export const gallery: Translated<typeof en.gallery> = {
	title: 'Galerie',
	lead: 'Jede Figur für sich, mit einem festen Startwert. Die ersten sechs sehen auf denselben Schritt eines aufgezeichneten Wegs: Beweg eine, und die anderen folgen.',
	alone: 'Allein öffnen'
};
