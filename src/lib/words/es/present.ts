import type * as en from '../en/present.ts';
import type { Translated } from '../translated.ts';

/** Figures on a projector, in Spanish. */
export const present: Translated<typeof en.present> = {
	title: (figure) => `${figure}, en pantalla`,
	description: (figure) => `${figure}, grande y clara, para toda una sala.`,
	lessonTitle: (lesson) => `${lesson}, en pantalla`,
	lessonDescription: (lesson) =>
		`${lesson}: tres experimentos para predecir, mirar y explicar, para toda una sala.`,
	keys: 'Teclas de página o flechas: adelante y atrás. Esc: salir.',
	next: 'Siguiente',
	previous: 'Atrás',
	leave: 'Salir',
	place: (at, all) => `${at} de ${all}`,
	begin: 'Escribe tu conjetura antes de mirar.'
};
