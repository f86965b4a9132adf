import type * as en from '../en/gallery.ts';
import type { Translated } from '../translated.ts';

/** The page of all figures, in Spanish. */
export const gallery: Translated<typeof en.gallery> = {
	title: 'Galería',
	lead: 'Cada figura por separado, con una semilla fija. Las seis primeras miran el mismo paso de un recorrido grabado: mueve una, y las demás la siguen.',
	alone: 'Abrir sola'
};
