import type * as en from '../en/finishing.ts';
import type { Translated } from '../translated.ts';

/** The second network, which makes finished pictures larger, in Spanish. */
export const finishingWords: Translated<typeof en.finishingWords> = {
	switch: 'Acabarla a 256 píxeles',
	off: 'Se ve como la dibujó el modelo: 64 píxeles por lado.',
	next: 'Cuando una imagen está lista, una segunda red la pinta más grande.',
	comes: (megabytes: string) => `Llega con la primera: ${megabytes} MB.`,
	working: 'La segunda red está en ello…',
	finished: 'Acabada por una segunda red. Lo que añade nunca estuvo en los 64 píxeles.',
	between: 'Un paso del camino, como lo dibujó el modelo. Solo se acaba el último.',
	alt: (alt: string) => `${alt} Acabada por una segunda red.`,
	still: 'La imagen pequeña está completa sin ella.'
};
