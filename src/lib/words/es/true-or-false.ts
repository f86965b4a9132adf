import type * as en from '../en/true-or-false.ts';
import type { Translated } from '../translated.ts';

/** The cards that say what people say, in Spanish. */
export const trueOrFalse: Translated<typeof en.trueOrFalse> = {
	label: '¿Verdadero o falso? Lo que se dice de los generadores de imágenes',
	title: '¿Verdadero o falso?',
	verdicts: { true: 'Verdadero', partly: 'A medias', false: 'Falso' },
	place: (at: number, all: number) => `Tarjeta ${at} de ${all}`,
	waiting: '¿Qué dices tú?',
	right: 'Correcto.',
	wrong: (is: string) => `No del todo: ${is.toLowerCase()}.`,
	lesson: 'Verlo en la lección',
	next: 'Tarjeta siguiente',
	previous: 'Tarjeta anterior',
	score: (right: number, told: number) =>
		told === 0 ? 'Todavía nada respondido.' : `${right} de ${told} acertadas.`,
	notice:
		'las que son verdad a medias son las más difíciles. Casi todo lo que se dice de esto tiene algo de verdad.'
};
